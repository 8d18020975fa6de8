package fr.lignealigne.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ComparedItem.Change;
import fr.lignealigne.plan.linemap.Fate;
import fr.lignealigne.plan.linemap.LineMap;
import fr.lignealigne.plan.linemap.Piece;
import fr.lignealigne.plan.linemap.Status;
import fr.lignealigne.shared.WordDiff;
import fr.lignealigne.shared.WordDiff.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparingTest {

    private static final Fate KEPT_0 = fate(Status.UNCHANGED, false, 0);

    @Test
    void whatIsTheSameIsNoChange() {
        List<ComparedItem> rows =
                rows(text("Un.", "Deux."), text("Un.", "Deux."), KEPT_0, fate(Status.UNCHANGED, false, 1));
        assertThat(rows).extracting(ComparedItem::change).containsExactly(Change.KEPT, Change.KEPT);
        assertThat(rows).noneMatch(ComparedItem::isChange);
    }

    @Test
    void whatWasAlteredShowsItsWords() {
        List<ComparedItem> rows = rows(text("Un délai court."), text("Un délai long."), fate(Status.ALTERED, false, 0));
        assertThat(rows.getFirst().change()).isEqualTo(Change.ALTERED);
        assertThat(only(WordDiff.Change.REMOVED, rows.getFirst())).isEqualTo("court");
        assertThat(only(WordDiff.Change.ADDED, rows.getFirst())).isEqualTo("long");
    }

    @Test
    void whatIsGoneStandsAtItsOldPlace() {
        List<ComparedItem> rows = rows(
                text("Un.", "Deux.", "Trois."),
                text("Un.", "Trois."),
                KEPT_0,
                fate(Status.REMOVED, false),
                fate(Status.UNCHANGED, false, 1));
        assertThat(rows).extracting(ComparedItem::change).containsExactly(Change.KEPT, Change.REMOVED, Change.KEPT);
        assertThat(only(WordDiff.Change.REMOVED, rows.get(1))).isEqualTo("Deux.");
    }

    @Test
    void whatStoodFirstAndIsGoneStandsFirst() {
        List<ComparedItem> rows = rows(
                text("Un.", "Deux."), text("Deux."), fate(Status.REMOVED, false), fate(Status.UNCHANGED, false, 0));
        assertThat(rows).extracting(ComparedItem::change).containsExactly(Change.REMOVED, Change.KEPT);
    }

    @Test
    void whatMovedIsSaidAtBothPlaces() {
        List<ComparedItem> rows = rows(
                text("Un.", "Deux.", "Trois."),
                text("Deux.", "Trois.", "Un."),
                fate(Status.MOVED, true, 2),
                fate(Status.UNCHANGED, false, 0),
                fate(Status.UNCHANGED, false, 1));
        assertThat(rows)
                .extracting(ComparedItem::change)
                .containsExactly(Change.MOVED_AWAY, Change.KEPT, Change.KEPT, Change.KEPT);
        assertThat(rows.getFirst().elsewhere()).extracting(Item::text).containsExactly("Un.");
        assertThat(rows.getLast().moved()).isTrue();
        assertThat(rows.getLast().isChange()).isTrue();
    }

    @Test
    void ofASplitItemEachPartShowsItsOwnWords() {
        List<ComparedItem> rows = rows(
                text("Le mineur est placé. Le juge est saisi."),
                text("Le mineur est placé.", "Le juge est aussitôt saisi."),
                fate(Status.SPLIT, false, 0, 1));
        assertThat(rows).extracting(ComparedItem::change).containsExactly(Change.SPLIT, Change.SPLIT);
        assertThat(rows)
                .extracting(ComparingTest::later)
                .containsExactly("Le mineur est placé.", "Le juge est aussitôt saisi.");
        assertThat(only(WordDiff.Change.ADDED, rows.get(1)).strip()).isEqualTo("aussitôt");
    }

    @Test
    void mergedItemsAreOneRowWithBothAtItsLeft() {
        List<ComparedItem> rows = rows(
                text("Un.", "Deux."), text("Un. Deux."), fate(Status.MERGED, false, 0), fate(Status.MERGED, false, 0));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.change()).isEqualTo(Change.MERGED);
            assertThat(row.before()).extracting(Item::text).containsExactly("Un.", "Deux.");
            assertThat(later(row)).isEqualTo("Un. Deux.");
        });
    }

    @Test
    void whatIsNewIsAdded() {
        List<ComparedItem> rows = rows(text("Un."), text("Un.", "Deux."), KEPT_0);
        assertThat(rows.getLast().change()).isEqualTo(Change.ADDED);
        assertThat(only(WordDiff.Change.ADDED, rows.getLast())).isEqualTo("Deux.");
    }

    private static Fate fate(Status status, boolean moved, Integer... places) {
        return new Fate(status, moved, List.of(places), 1, false, List.of(), -1);
    }

    private static PlanText text(String... paragraphs) {
        return SmallText.of(Arrays.stream(paragraphs)
                .map(words -> SmallText.item(ItemKind.PARAGRAPH, 0, words))
                .toArray(Item[]::new));
    }

    private static List<ComparedItem> rows(PlanText before, PlanText after, Fate... fates) {
        return Comparing.rows(before, after, LineMap.of(pieces(before), pieces(after), List.of(fates)));
    }

    private static List<Piece> pieces(PlanText text) {
        return text.items().stream().map(item -> Piece.of(item.text())).toList();
    }

    private static String only(WordDiff.Change change, ComparedItem row) {
        return row.words().stream()
                .filter(segment -> segment.change() == change)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    private static String later(ComparedItem row) {
        return row.words().stream()
                .filter(segment -> segment.change() != WordDiff.Change.REMOVED)
                .map(Segment::text)
                .collect(Collectors.joining());
    }
}
