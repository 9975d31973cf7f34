import { useQuery } from "@apollo/client/react";
import { useMay } from "../access/index.js";
import { useArea } from "../app/area.js";
import type { Asked } from "../ui/index.js";
import { type Operation, OperationList, PublishedOperationList } from "./operation-questions.js";

/** The operations that the reader may see: those of the plan for everyone, and all that the register shows to the role. */
export function useOperations(): { readonly asked: Asked<readonly Operation[]>; readonly isRegister: boolean } {
  const area = useArea();
  const mayRead = useMay("Query.operations");
  const variables = { areaCode: area.code };
  const register = useQuery(OperationList, { variables, skip: mayRead !== true, fetchPolicy: "cache-and-network" });
  const published = useQuery(PublishedOperationList, { variables, skip: mayRead !== false });
  const asked = mayRead === true ? register : published;
  const data = mayRead === true ? register.data?.operations : published.data?.publishedOperations;
  return {
    asked: { data, loading: asked.loading, error: asked.error, refetch: asked.refetch },
    isRegister: mayRead === true,
  };
}
