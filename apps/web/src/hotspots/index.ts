export { recordsInput } from "./hotspot-input.js";
export { PriorityPicker } from "./priority-picker.js";
export { RecordsPicker } from "./records-picker.js";
