import type { Express, Request } from "express";
import { type Access, openRoute } from "../access/index.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import type { AreaDirectory } from "../wards/index.js";
import { type ReviewDocument, reviewDocument } from "./review-document.js";
import { reviewDocx } from "./review-docx.js";
import { REVIEW_PAGE_POLICY, reviewHtml } from "./review-html.js";
import type { Reviews } from "./review.service.js";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The latest review as files: a web page, and a document for a word processor. */
export function serveReviews(
  app: Express,
  access: Access,
  reviews: Reviews,
  directory: AreaDirectory,
  organisations: OrganisationDirectory,
): void {
  const documentOf = async (request: Request, viewer: Parameters<Reviews["read"]>[0]): Promise<ReviewDocument> => {
    const [areaCode, planYear] = [String(request.params["areaCode"]), String(request.params["planYear"])];
    const review = await reviews.read(viewer, areaCode, planYear);
    return reviewDocument(review, directory.require(areaCode).partnership, organisations);
  };
  openRoute(app, access, "GET /exports/plan/:areaCode/:planYear/review.html", async (request, response) => {
    const { viewer } = await access.askerOf(request, response);
    const page = reviewHtml(await documentOf(request, viewer));
    // The page carries its own style, which the policy of the dashboard would refuse.
    response.set("Content-Security-Policy", REVIEW_PAGE_POLICY);
    response.attachment(fileName(request, "html")).type("html").send(page);
  });
  openRoute(app, access, "GET /exports/plan/:areaCode/:planYear/review.docx", async (request, response) => {
    const { viewer } = await access.askerOf(request, response);
    const file = await reviewDocx(await documentOf(request, viewer));
    response.attachment(fileName(request, "docx")).type(DOCX).send(file);
  });
}

function fileName(request: Request, ending: string): string {
  return `review-${String(request.params["planYear"])}.${ending}`;
}
