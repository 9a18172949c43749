import { describe, expect, it } from "vitest";

import { useStage } from "../support/browser.ts";
import { openPage, shown } from "../support/timeline.ts";

const stage = useStage();

for (const width of [360, 1280])
  describe(`the map of places at ${width} px`, () => {
    it("has a named link for each place with a position, and each leads to one in the list", async () => {
      const { page, errors } = await openPage(stage, "/timeline/places/", { width });
      const marks = page.locator(".place-map svg:visible a");
      const names = await marks.locator("title").allTextContents();
      expect(names.length).toBeGreaterThan(10);
      expect(names.filter((name) => !/^\S.*: \d+ events?$/.test(name))).toEqual([]);
      const ids = await marks.evaluateAll((links) =>
        links.map((link) => link.getAttribute("href")?.slice(1)),
      );
      expect(new Set(ids).size).toBe(names.length);
      const listed = await page.locator(".place-list > li").evaluateAll((items) => items.map(({ id }) => id));
      expect(ids.filter((id) => !listed.includes(id ?? ""))).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    });

    it("means by a pointer the circle under it, however many crowd around", async () => {
      const { page } = await openPage(stage, "/timeline/places/", { width });
      const marks = page.locator(".place-map svg:visible a");
      const met = await marks.evaluateAll((links) =>
        links.map((link) => {
          link.scrollIntoView({ block: "center" });
          const {
            x,
            y,
            width: across,
            height,
          } = (link.querySelector(".spot") ?? link).getBoundingClientRect();
          const under = document.elementFromPoint(x + across / 2, y + height / 2)?.closest("a");
          return [link.getAttribute("href"), under?.getAttribute("href")];
        }),
      );
      expect(met.filter(([href, under]) => href !== under)).toEqual([]);
      const largest = page.locator(`.place-map svg:visible a[href="${met[0]?.[0]}"]`);
      await largest.scrollIntoViewIfNeeded();
      const box = await largest.locator(".spot").boundingBox();
      await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      await page.waitForURL(/\/timeline\/places\/#/);
      await expect
        .poll(() =>
          page.locator(".place-list > li:target h3").evaluate((head) => head.getBoundingClientRect().top),
        )
        .toBeGreaterThanOrEqual(0);
      await page.close();
    });

    it("leads from the list to the events on the timeline, as many as it says, by key and without a pointer", async () => {
      const { page } = await openPage(stage, "/timeline/places/", { width });
      const place = page.locator(".place-list > li").first();
      const said = parseInt((await place.locator("summary").first().textContent()) ?? "", 10);
      expect(said).toBeGreaterThan(4);
      await place.locator("a[href*='?place=']").focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/timeline\/\?place=/);
      await expect.poll(() => shown(page)).toBe(said);
      await page.close();
    });

    it("leads from a place of the list to its circle, and back", async () => {
      const { page, errors } = await openPage(stage, "/timeline/places/", { width });
      const place = page.locator(".place-list > li:has(.to-map)").last();
      const id = await place.getAttribute("id");
      await place.locator(".to-map").focus();
      await page.keyboard.press("Enter");
      const circle = page.locator(`.place-map svg:visible a[href="#${id}"]`);
      await expect.poll(() => circle.getAttribute("class")).toContain("is-shown");
      await expect
        .poll(async () => {
          const box = await circle.locator(".spot").boundingBox();
          return box !== null && box.y >= 0 && box.y + box.height <= 900;
        })
        .toBe(true);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(`#${id}`);
      await page.keyboard.press("Enter");
      await page.waitForURL(new RegExp(`#${id}$`));
      expect(errors).toEqual([]);
      await page.close();
    });

    it("names every place, with its events, without a script", async () => {
      const { page } = await openPage(stage, "/timeline/places/", { width, script: false });
      const places = page.locator(".place-list > li");
      const bare = await places.evaluateAll((items) =>
        items.flatMap((item) =>
          item.querySelector("h3")?.textContent && item.querySelector("a[href*='/events/']") ? [] : [item.id],
        ),
      );
      expect(bare).toEqual([]);
      expect(await page.locator(".place-map svg:visible a").count()).toBeGreaterThan(10);
      await page.close();
    });
  });
