package fr.lignealigne.plan.linemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LineMapPropertyTest {

    @Property(tries = 100)
    void aTextOnItselfIsUnchanged(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        List<Piece> text = Texts.random(size, new Random(seed));

        LineMap map = LineMap.between(text, text);

        assertThat(map.added()).isEmpty();
        for (int i = 0; i < size; i++) {
            assertThat(map.fate(i).status()).isEqualTo(Status.UNCHANGED);
            assertThat(map.fate(i).places()).containsExactly(i);
            assertThat(map.fate(i).toConfirm()).isFalse();
        }
    }

    @Property(tries = 100)
    void everyPieceHasOneFateThatHolds(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        Random random = new Random(seed);
        List<Piece> before = Texts.random(size, random);
        List<Piece> after = Texts.revised(before, random);

        LineMap map = LineMap.between(before, after);

        assertThat(map.fates()).hasSize(size);
        int[] sources = new int[after.size()];
        map.fates().forEach(fate -> fate.places().forEach(place -> sources[place]++));
        for (int i = 0; i < size; i++) {
            Fate fate = map.fate(i);
            assertThat(fate.isRemoved()).isEqualTo(fate.status() == Status.REMOVED);
            assertThat(fate.places().size() > 1).isEqualTo(fate.status() == Status.SPLIT);
            assertThat(fate.places()).allMatch(place -> sources[place] == 1 || fate.status() == Status.MERGED);
            assertThat(fate.confidence()).isBetween(0.0, 1.0);
            if (fate.keepsWords()) {
                assertThat(after.get(fate.place()).text())
                        .isEqualTo(before.get(i).text());
            }
        }
        assertThat(map.added())
                .containsExactlyElementsOf(IntStream.range(0, after.size())
                        .filter(place -> sources[place] == 0)
                        .boxed()
                        .toList());
    }

    @Property(tries = 100)
    void mapsCompose(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int size) {
        Random random = new Random(seed);
        List<Piece> first = Texts.random(size, random);
        List<Piece> second = Texts.revised(first, random);
        List<Piece> third = Texts.revised(second, random);
        List<Piece> fourth = Texts.revised(third, random);
        LineMap a = LineMap.between(first, second);
        LineMap b = LineMap.between(second, third);
        LineMap c = LineMap.between(third, fourth);

        LineMap left = a.then(b).then(c);
        LineMap right = a.then(b.then(c));

        assertThat(left.added()).isEqualTo(right.added());
        for (int i = 0; i < size; i++) {
            same(left.fate(i), right.fate(i));
            same(a.fate(i), a.then(LineMap.between(second, second)).fate(i));
            same(a.fate(i), LineMap.between(first, first).then(a).fate(i));
        }
    }

    private static void same(Fate left, Fate right) {
        assertThat(left.status()).isEqualTo(right.status());
        assertThat(left.places()).isEqualTo(right.places());
        assertThat(left.moved()).isEqualTo(right.moved());
        assertThat(left.toConfirm()).isEqualTo(right.toConfirm());
        assertThat(left.nearest()).isEqualTo(right.nearest());
        assertThat(left.confidence()).isCloseTo(right.confidence(), within(1e-9));
        assertThat(new HashSet<>(left.rivals())).isEqualTo(new HashSet<>(right.rivals()));
    }

    @Property(tries = 100)
    void noStretchIsLost(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int size) {
        Random random = new Random(seed);
        List<Piece> before = Texts.random(size, random);
        List<Piece> after = Texts.revised(before, random);
        LineMap map = LineMap.between(before, after);
        boolean isAnythingLeft = map.fates().stream().anyMatch(fate -> !fate.isRemoved());

        for (int i = 0; i < size; i++) {
            Carried carried = map.carry(new Stretch(i, 0, before.get(i).text().length()));
            assertThat(carried.stretches().isEmpty()).isEqualTo(map.fate(i).isRemoved() && !isAnythingLeft);
            if (map.fate(i).isRemoved()) {
                assertThat(carried.outcome()).isEqualTo(Carried.Outcome.REMOVED);
            }
            assertThat(carried.stretches())
                    .allSatisfy(stretch -> assertThat(stretch.to())
                            .isBetween(
                                    stretch.from(),
                                    after.get(stretch.piece()).text().length()));
        }
    }

    @Property(tries = 60)
    void carryingTwiceIsCarryingOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        Random random = new Random(seed);
        List<Piece> first = Texts.random(size, random);
        List<Piece> second = Texts.revised(first, random);
        List<Piece> third = Texts.revised(second, random);
        LineMap a = LineMap.between(first, second);
        LineMap b = LineMap.between(second, third);
        LineMap both = a.then(b);

        for (int i = 0; i < size; i++) {
            int length = first.get(i).text().length();
            int from = random.nextInt(length + 1);
            Stretch stretch = new Stretch(i, from, from + random.nextInt(length - from + 1));
            Carried once = a.carry(stretch);
            if (once.stretches().size() == 1 && once.outcome() == Carried.Outcome.EXACT) {
                Carried twice = b.carry(once.stretches().getFirst());
                assertThat(both.carry(stretch).outcome()).isEqualTo(twice.outcome());
                assertThat(both.carry(stretch).stretches()).isEqualTo(twice.stretches());
                assertThat(text(second, once)).isEqualTo(first.get(i).text().substring(stretch.from(), stretch.to()));
            }
            assertThat(both.carry(stretch).stretches())
                    .allSatisfy(carried -> assertThat(carried.to())
                            .isLessThanOrEqualTo(
                                    third.get(carried.piece()).text().length()));
        }
    }

    private static String text(List<Piece> version, Carried carried) {
        Stretch stretch = carried.stretches().getFirst();
        return version.get(stretch.piece()).text().substring(stretch.from(), stretch.to());
    }
}
