package fr.lignealigne.plan;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.linemap.Fate;
import fr.lignealigne.plan.linemap.LineMap;
import fr.lignealigne.plan.linemap.Piece;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Comparisons of two texts without a portal, for those who show them. */
public final class ComparedTexts {

    public static final Instant PUBLISHED = Instant.parse("2026-11-20T09:30:00.5Z");

    private ComparedTexts() {}

    /** Compared as the portal does. */
    public static VersionComparison between(List<ImportedItem> before, List<ImportedItem> after) {
        PlanText earlier = text(before);
        PlanText later = text(after);
        return comparison(earlier, later, LineMap.between(pieces(earlier), pieces(later)));
    }

    /** Compared with these fates of the earlier items. */
    public static VersionComparison between(List<ImportedItem> before, List<ImportedItem> after, List<Fate> fates) {
        PlanText earlier = text(before);
        PlanText later = text(after);
        return comparison(earlier, later, LineMap.of(pieces(earlier), pieces(later), fates));
    }

    private static VersionComparison comparison(PlanText earlier, PlanText later, LineMap map) {
        PlanId plan = new PlanId(UUID.randomUUID());
        return new VersionComparison(
                version(plan, 1, earlier), version(plan, 2, later), Comparing.rows(earlier, later, map));
    }

    public static VersionSummary version(PlanId plan, int number, PlanText text) {
        return new VersionSummary(
                text.version(),
                plan,
                "Plan national & essai",
                number,
                "V" + number,
                number == 1 ? "" : "Les délais sont précisés.",
                VersionState.PUBLISHED,
                PUBLISHED,
                null,
                text.lines().size());
    }

    /** The items as a version has them, cut into lines. */
    public static PlanText text(List<ImportedItem> sources) {
        return text(sources, UUID.randomUUID().toString());
    }

    /** The same with ids that are those of this version in every run. */
    public static PlanText text(List<ImportedItem> sources, String version) {
        List<Item> items = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (ImportedItem source : sources) {
            int first = lines.size() + 1;
            for (Span span : LineCutter.cut(source.text())) {
                lines.add(new Line(lines.size() + 1, items.size(), span.start(), span.end()));
            }
            byte[] name = (version + items.size()).getBytes(StandardCharsets.UTF_8);
            items.add(new Item(
                    new ItemId(UUID.nameUUIDFromBytes(name)),
                    items.size(),
                    source.kind(),
                    source.level(),
                    source.marker(),
                    source.text(),
                    first,
                    lines.size(),
                    source.cell()));
        }
        return new PlanText(new PlanVersionId(UUID.randomUUID()), items, lines, Map.of());
    }

    private static List<Piece> pieces(PlanText text) {
        return text.items().stream()
                .map(item -> item.kind().isHeading()
                        ? Piece.heading(Math.max(1, item.level()), item.text())
                        : Piece.of(item.text()))
                .toList();
    }
}
