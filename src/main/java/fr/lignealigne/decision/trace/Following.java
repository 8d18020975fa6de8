package fr.lignealigne.decision.trace;

import fr.lignealigne.plan.CarriedPassage;
import fr.lignealigne.plan.ComparedItem;
import fr.lignealigne.plan.ComparedItem.Change;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PassageMap;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows accepted remarks from their version into a later one, and says what the text makes of them there. */
final class Following {

    private final PlanText earlier;
    private final PlanText later;
    private final PassageMap map;
    private final List<ComparedItem> rows;
    private final NewItems newItems;
    private final Run allBefore;
    private final Run allAfter;

    Following(PlanText earlier, PlanText later, PassageMap map, List<ComparedItem> rows) {
        this.earlier = earlier;
        this.later = later;
        this.map = map;
        this.rows = rows;
        newItems = new NewItems(later, rows);
        allBefore = new Run(earlier, 0, earlier.items().size());
        allAfter = new Run(later, 0, later.items().size());
    }

    /**
     * @param placed where its association says that it belongs now; null where it said nothing
     * @param decided how a sitting decided that the passage is to read; empty where it did not say
     */
    Found find(RemarkDetails remark, @Nullable Passage placed, String decided) {
        RemarkDetails.Place place = remark.place();
        Found found = switch (place.target()) {
            case PASSAGE -> passage(remark, Objects.requireNonNull(place.passage()), placed);
            case MEASURE, FIELD -> measure(place);
            case PLAN -> new Found(Finding.NO_PLACE, null, 0, 0, "", "");
        };
        return literal(decided, place, found)
                .map(stands -> stands.as(Finding.DECIDED))
                .or(() -> literal(remark.wording(), place, found))
                .orElse(found);
    }

    private Optional<Found> literal(String wording, RemarkDetails.Place place, Found found) {
        boolean proposes =
                !wording.isBlank() && !wording.strip().equals(place.quote().strip());
        return proposes ? literal(wording, found) : Optional.empty();
    }

    private Found passage(RemarkDetails remark, Passage passage, @Nullable Passage placed) {
        CarriedPassage carried = map.carry(passage);
        Passage there = placed == null ? carried.passage() : placed;
        if (there == null) {
            String words = earlier.quote(passage).quote().replace('\n', ' ');
            return elsewhere(words).orElseGet(() -> Found.gone(words, carried.nearestLine()));
        }
        boolean isItsOwn = placed == null && carried.outcome() != CarriedPassage.Outcome.DIVIDED;
        Beside beside =
                isItsOwn ? Beside.of(earlier, passage, later, there) : Beside.exactly(earlier, passage, later, there);
        if (beside.passage() == null) {
            return Found.gone(beside.before(), later.quote(there).firstLine());
        }
        Quotation place = later.quote(beside.passage());
        if (beside.changed()) {
            return Found.at(Finding.REWORDED, place, beside.before(), beside.after());
        }
        return added(remark, place).orElseGet(() -> {
            boolean isMoved = placed == null && carried.outcome() == CarriedPassage.Outcome.MOVED;
            return Found.at(isMoved ? Finding.MOVED : Finding.UNCHANGED, place, beside.before(), beside.after());
        });
    }

    /** Words that seem gone may stand in a new paragraph; few words say nothing of where they come from. */
    private Optional<Found> elsewhere(String words) {
        LiteralWords sought = new LiteralWords(words);
        if (sought.areFew()) {
            return Optional.empty();
        }
        return sought.in(allAfter.words()).stream()
                .map(range -> allAfter.between(range[0], range[1]))
                .filter(place -> place != null && newItems.has(later.item(place.from())))
                .map(later::quote)
                .findFirst()
                .map(place ->
                        Found.at(Finding.MOVED, place, words, place.quote().replace('\n', ' ')));
    }

    /** What is missing is put beside the place where that was said; who wants something else says so of words. */
    private Optional<Found> added(RemarkDetails remark, Quotation place) {
        if (remark.kind() != RemarkKind.OMISSION && remark.kind() != RemarkKind.PROPOSAL) {
            return Optional.empty();
        }
        List<Item> fresh = newItems.beside(place);
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        Passage passage = new Passage(
                fresh.getFirst().id(),
                0,
                fresh.getLast().id(),
                fresh.getLast().text().length());
        return Optional.of(Found.at(Finding.ADDED_BESIDE, later.quote(passage), "", words(fresh)));
    }

    private Found measure(RemarkDetails.Place place) {
        Measure was = earlier.measure(Objects.requireNonNull(place.measure())).orElseThrow();
        CarriedPassage carried = map.carry(earlier.whole(was.id()));
        Measure is = carried.passage() == null
                ? null
                : later.measure(carried.passage().from()).orElse(null);
        if (is == null) {
            return Found.gone(was.title(), carried.nearestLine());
        }
        return place.target() == Target.FIELD ? field(Objects.requireNonNull(place.field()), was, is) : whole(is);
    }

    private Found field(SheetField field, Measure was, Measure is) {
        String before = field.of(was.sheet()).strip();
        String after = field.of(is.sheet()).strip();
        if (after.isEmpty() && !before.isEmpty()) {
            return Found.gone(before, is.firstLine());
        }
        Passage place = later.items().stream()
                .filter(item -> item.firstLine() > is.firstLine()
                        && item.lastLine() <= is.lastLine()
                        && !after.isEmpty()
                        && item.text().contains(after))
                .findFirst()
                .map(item -> later.whole(item.id()))
                .orElseGet(() -> later.whole(is.id()));
        return Found.at(before.equals(after) ? Finding.UNCHANGED : Finding.REWORDED, later.quote(place), before, after);
    }

    /** From the first to the last change in the measure. */
    private Found whole(Measure measure) {
        List<ComparedItem> inside = new ArrayList<>();
        int line = 0;
        for (ComparedItem row : rows) {
            line = row.after() == null ? line : row.after().firstLine();
            if (line >= measure.firstLine() && line <= measure.lastLine()) {
                inside.add(row);
            }
        }
        Predicate<ComparedItem> isTold = row -> row.isChange() && row.change() != Change.MOVED_AWAY;
        List<ComparedItem> changed = inside.stream().filter(isTold).toList();
        Passage heading = later.whole(measure.id());
        if (changed.isEmpty()) {
            return Found.at(Finding.UNCHANGED, later.quote(heading), measure.title(), measure.title());
        }
        List<ComparedItem> stretch =
                inside.subList(inside.indexOf(changed.getFirst()), inside.lastIndexOf(changed.getLast()) + 1);
        List<Item> now = stretch.stream()
                .map(ComparedItem::after)
                .filter(Objects::nonNull)
                .toList();
        String before = words(stretch.stream()
                .flatMap(row -> row.before().stream())
                .distinct()
                .toList());
        if (now.isEmpty()) {
            return Found.at(Finding.REWORDED, later.quote(heading), before, "");
        }
        Passage passage = new Passage(
                now.getFirst().id(), 0, now.getLast().id(), now.getLast().text().length());
        return Found.at(Finding.REWORDED, later.quote(passage), before, words(now));
    }

    /** Where the proposed words stand, more often than before; of several places the one that is nearest. */
    private Optional<Found> literal(String wording, Found found) {
        LiteralWords words = new LiteralWords(wording);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<int[]> now = words.in(allAfter.words());
        if (now.size() <= words.in(allBefore.words()).size()) {
            return Optional.empty();
        }
        return now.stream()
                .map(range -> allAfter.between(range[0], range[1]))
                .filter(Objects::nonNull)
                .map(later::quote)
                .filter(place -> !words.areFew() || isWithin(place, found))
                .min(Comparator.comparingInt(place -> Math.abs(place.firstLine() - found.firstLine())))
                .map(place -> isWithin(place, found) && found.finding() == Finding.REWORDED
                        ? found.as(Finding.LITERAL)
                        : Found.at(
                                Finding.LITERAL,
                                place,
                                found.before(),
                                place.quote().replace('\n', ' ')));
    }

    private static boolean isWithin(Quotation place, Found found) {
        return found.passage() != null
                && place.firstLine() >= found.firstLine()
                && place.lastLine() <= found.lastLine();
    }

    /** The words of a place that a person chose, and those that stood there before. */
    Found chosen(Passage passage) {
        Quotation place = later.quote(passage);
        List<Item> now = later.items()
                .subList(
                        later.item(passage.from()).position(),
                        later.item(passage.to()).position() + 1);
        List<Item> origins = rows.stream()
                .filter(row -> row.after() != null && now.contains(row.after()))
                .flatMap(row -> row.before().stream())
                .distinct()
                .toList();
        return Found.at(Finding.REWORDED, place, words(origins), words(now));
    }

    private static String words(List<Item> items) {
        return items.stream().map(Item::text).collect(Collectors.joining(" "));
    }
}
