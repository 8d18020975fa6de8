package fr.lignealigne.plan.linemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.lignealigne.plan.linemap.Carried.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CarryingTest {

    private static final String PLACES =
            "Cinquante places sont ouvertes dans des foyers dont l’adresse reste secrète, sans limite de durée.";

    private final List<Piece> before = Texts.plan();
    private final List<Piece> after = Texts.plan();

    private Carried carry(int piece, String words) {
        int from = before.get(piece).text().indexOf(words);
        return LineMap.between(before, after).carry(new Stretch(piece, from, from + words.length()));
    }

    private List<String> words(Carried carried) {
        return carried.stretches().stream()
                .map(stretch -> after.get(stretch.piece()).text().substring(stretch.from(), stretch.to()))
                .toList();
    }

    private Carried rewrite(String old, String now, String passage) {
        before.set(11, Piece.of(old));
        after.set(11, Piece.of(now));
        return carry(11, passage);
    }

    @Test
    void wordsThatStayedAreExactWhereverTheyStand() {
        Carried carried = rewrite(PLACES, "En deux ans, " + PLACES, "l’adresse reste secrète");

        assertThat(carried.outcome()).isEqualTo(Outcome.EXACT);
        assertThat(words(carried)).containsExactly("l’adresse reste secrète");
    }

    @Test
    void aWordReplacedInsideThePassageAltersIt() {
        Carried carried = rewrite(PLACES, PLACES.replace("foyers", "centres"), "dans des foyers dont l’adresse");

        assertThat(carried.outcome()).isEqualTo(Outcome.ALTERED);
        assertThat(words(carried)).containsExactly("dans des centres dont l’adresse");
    }

    @Test
    void whatReplacedTheFirstWordsBelongsToThePassage() {
        Carried carried = rewrite(PLACES, PLACES.replace("Cinquante", "Deux cents"), "Cinquante places sont ouvertes");

        assertThat(carried.outcome()).isEqualTo(Outcome.ALTERED);
        assertThat(words(carried)).containsExactly("Deux cents places sont ouvertes");
    }

    @Test
    void aPassageThatIsGoneLeavesTheSpotWhereItStood() {
        Carried carried = rewrite(PLACES, PLACES.replace(", sans limite de durée", ""), "sans limite de durée");

        assertThat(carried.outcome()).isEqualTo(Outcome.REMOVED);
        assertThat(carried.stretches()).singleElement().satisfies(spot -> {
            assertThat(spot.piece()).isEqualTo(11);
            assertThat(spot.from()).isEqualTo(spot.to()).isEqualTo(PLACES.indexOf(", sans"));
        });
    }

    @Test
    void aPassageOfASplitPieceGoesToItsPart() {
        after.set(11, Piece.of("Cinquante places sont ouvertes dans des foyers"));
        after.add(12, Piece.of("dont l’adresse reste secrète."));

        assertThat(words(carry(11, "l’adresse reste"))).containsExactly("l’adresse reste");
        assertThat(carry(11, "l’adresse reste").stretches().getFirst().piece()).isEqualTo(12);
        assertThat(words(carry(11, "des foyers dont l’adresse"))).containsExactly("des foyers", "dont l’adresse");
    }

    @Test
    void aPassageOfAMergedPieceIsFoundInTheWhole() {
        after.set(11, Piece.of(before.get(11).text() + " " + before.get(12).text()));
        after.remove(12);

        Carried carried = carry(12, "des lieux distincts");

        assertThat(carried.outcome()).isEqualTo(Outcome.EXACT);
        assertThat(words(carried)).containsExactly("des lieux distincts");
    }

    @Test
    void aPassageOfARemovedPieceIsRemovedBesideItsNeighbour() {
        after.remove(12);

        Carried carried = carry(12, "des lieux distincts");

        assertThat(carried.outcome()).isEqualTo(Outcome.REMOVED);
        assertThat(carried.stretches()).containsExactly(new Stretch(11, 0, 0));
    }

    @Test
    void aPassageIsCarriedThroughTheVersionBetween() {
        List<Piece> third = new ArrayList<>(after);
        after.set(11, Piece.of("En deux ans, " + before.get(11).text()));
        third.set(11, Piece.of("En trois ans, " + before.get(11).text().replace("secrète", "confidentielle")));
        LineMap map = LineMap.between(before, after).then(LineMap.between(after, third));
        int from = before.get(11).text().indexOf("l’adresse");

        Carried carried = map.carry(new Stretch(11, from, before.get(11).text().length() - 1));

        assertThat(carried.outcome()).isEqualTo(Outcome.ALTERED);
        Stretch stretch = carried.stretches().getFirst();
        assertThat(third.get(11).text().substring(stretch.from(), stretch.to()))
                .isEqualTo("l’adresse reste confidentielle");
    }

    @Test
    void aVeryLongPieceIsCarriedInTime() {
        Random random = new Random(2);
        String start = Texts.words(12_000, random);
        before.set(11, Piece.of(start + " repère unique " + Texts.words(12_000, random)));
        after.set(
                11,
                Piece.of(Texts.words(300, random) + " " + before.get(11).text().replace("police", "milice")));

        assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(words(carry(11, "repère unique"))).containsExactly("repère unique");
        });
    }
}
