export { mergedOutline as outlineOfCells } from "../map/hexagon-lattice.js";
