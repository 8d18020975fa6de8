package fr.lignealigne.plan.linemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineMapTest {

    private final List<Piece> before = Texts.plan();
    private final List<Piece> after = Texts.plan();

    private LineMap map() {
        return LineMap.between(before, after);
    }

    private static Piece reworded(String text, Piece piece) {
        return new Piece(text, piece.level(), piece.identity());
    }

    @Test
    void aTextOnItselfIsUnchanged() {
        assertThat(map().fates()).allSatisfy(fate -> {
            assertThat(fate.status()).isEqualTo(Status.UNCHANGED);
            assertThat(fate.toConfirm()).isFalse();
        });
        assertThat(map().added()).isEmpty();
    }

    @Test
    void measuresThatWereRenumberedKeepTheirPlace() {
        after.addAll(1, Texts.of("""
                ## Mesure 1. Nommer un rapporteur
                Le rapporteur national remet chaque année une évaluation indépendante au Parlement."""));
        for (int i = 3; i < after.size(); i++) {
            for (int number = 4; number > 0; number--) {
                after.set(
                        i,
                        reworded(
                                after.get(i).text().replace("Mesure " + number, "Mesure " + (number + 1)),
                                after.get(i)));
            }
        }

        LineMap map = map();

        assertThat(map.added()).containsExactly(1, 2);
        for (int i = 1; i < before.size(); i++) {
            assertThat(map.fate(i).places()).containsExactly(i + 2);
            assertThat(map.fate(i).status()).isEqualTo(before.get(i).level() == 2 ? Status.ALTERED : Status.UNCHANGED);
        }
    }

    @Test
    void bareNumbersAreNoProof() {
        List<Piece> articles = new ArrayList<>();
        List<Piece> renumbered = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 30; i++) {
            Piece paragraph = Piece.of(Texts.words(15, random));
            articles.addAll(List.of(Piece.heading(2, "Article " + (i + 1)), paragraph));
            renumbered.addAll(List.of(Piece.heading(2, "Article " + (i + 2)), paragraph));
        }
        renumbered.addAll(0, List.of(Piece.heading(2, "Article 1"), Piece.of(Texts.words(15, random))));

        LineMap map = LineMap.between(articles, renumbered);

        for (int i = 0; i < articles.size(); i++) {
            assertThat(map.fate(i).places()).containsExactly(i + 2);
        }
    }

    @Test
    void aBlockThatMovedIsFoundWhereItWent() {
        List<Piece> block = new ArrayList<>(after.subList(5, 9));
        after.subList(5, 9).clear();
        after.addAll(block);

        LineMap map = map();

        for (int i = 5; i < 9; i++) {
            assertThat(map.fate(i).status()).isEqualTo(Status.MOVED);
            assertThat(map.fate(i).places()).containsExactly(i + 9);
        }
        assertThat(map.fate(9).status()).isEqualTo(Status.UNCHANGED);
    }

    @Test
    void whatMovedAndWasRewordedSaysBoth() {
        List<Piece> block = new ArrayList<>(after.subList(5, 9));
        after.subList(5, 9).clear();
        block.set(1, reworded("Deux référents sont désignés dans chaque département auprès du préfet.", block.get(1)));
        after.addAll(block);

        Fate fate = map().fate(6);

        assertThat(fate.status()).isEqualTo(Status.ALTERED);
        assertThat(fate.moved()).isTrue();
        assertThat(fate.places()).containsExactly(15);
    }

    @Test
    void aParagraphCutInTwoIsInBothParts() {
        after.set(7, Piece.of("Il réunit deux fois par an les associations"));
        after.add(8, Piece.of("et les services de la justice."));

        assertThat(map().fate(7).status()).isEqualTo(Status.SPLIT);
        assertThat(map().fate(7).places()).containsExactly(7, 8);
    }

    @Test
    void twoParagraphsMadeOneShareItsPlace() {
        after.set(6, Piece.of(before.get(6).text() + " " + before.get(7).text()));
        after.remove(7);

        LineMap map = map();

        assertThat(List.of(map.fate(6), map.fate(7))).allSatisfy(fate -> {
            assertThat(fate.status()).isEqualTo(Status.MERGED);
            assertThat(fate.places()).containsExactly(6);
        });
        assertThat(map.fate(8).places()).containsExactly(7);
    }

    @Test
    void whatIsRemovedPointsAtItsNearestNeighbour() {
        after.subList(11, 13).clear();

        LineMap map = map();

        assertThat(map.fate(11).status()).isEqualTo(Status.REMOVED);
        assertThat(map.fate(11).place()).isEqualTo(10);
        assertThat(map.fate(12).place()).isEqualTo(11);
        assertThat(map.fate(13).places()).containsExactly(11);
    }

    @Test
    void boilerplateFollowsItsNeighbours() {
        after.remove(8);
        after.remove(1);

        LineMap map = map();

        assertThat(before.get(4).text()).isEqualTo(before.get(17).text());
        assertThat(map.fate(4).places()).containsExactly(3);
        assertThat(map.fate(17).places()).containsExactly(15);
    }

    @Test
    void ofEqualPiecesNobodyCanTellApartWhichOneStayedIsToConfirm() {
        List<Piece> lines = Texts.of("Premier alinéa du texte.\nSupprimé.\nSupprimé.\nDernier alinéa de la mesure.");
        List<Piece> fewer = Texts.of("Premier alinéa du texte.\nSupprimé.\nDernier alinéa de la mesure.");

        LineMap map = LineMap.between(lines, fewer);

        assertThat(List.of(map.fate(1), map.fate(2))).allMatch(Fate::toConfirm);
        assertThat(map.fate(3).places()).containsExactly(2);
    }

    @Test
    void anIdentityHoldsAgainstNewWords() {
        List<Piece> lines = new ArrayList<>(before);
        lines.set(5, new Piece("Mesure 2. Désigner des référents", 2, "measure-2"));
        after.set(5, new Piece("Mesure 7. Animer un réseau local", 2, "measure-2"));

        assertThat(LineMap.between(lines, after).fate(5).places()).containsExactly(5);
    }

    @Test
    void anotherTextKeepsNothing() {
        Random random = new Random(5);
        List<Piece> other = IntStream.range(0, 20)
                .mapToObj(i -> Piece.of(
                        "Alpha" + i + " bravo" + i + " charlie" + i + " delta" + i + " echo" + random.nextInt()))
                .toList();

        assertThat(LineMap.between(before, other).fates()).allMatch(Fate::isRemoved);
    }

    @Test
    void emptyVersionsAreMappedToo() {
        assertThat(LineMap.between(List.of(), List.of()).fates()).isEmpty();
        assertThat(LineMap.between(List.of(), before).added()).hasSize(before.size());
        assertThat(LineMap.between(before, List.of()).fates()).allSatisfy(fate -> {
            assertThat(fate.status()).isEqualTo(Status.REMOVED);
            assertThat(fate.place()).isEqualTo(-1);
        });
        assertThat(LineMap.between(List.of(Piece.of("")), List.of(Piece.of("")))
                        .fate(0)
                        .status())
                .isEqualTo(Status.UNCHANGED);
    }

    @Test
    void fiveThousandEqualLinesEndInTime() {
        List<Piece> equal = Collections.nCopies(5_000, Piece.of("Supprimé."));

        assertThat(assertTimeout(
                        Duration.ofSeconds(20),
                        () -> LineMap.between(equal, equal.subList(0, 4_990)).fates()))
                .hasSize(5_000)
                .filteredOn(fate -> !fate.isRemoved())
                .hasSizeGreaterThan(4_900);
    }

    @Test
    void fiveThousandLinesEndInTime() {
        Random random = new Random(11);
        List<Piece> old = Texts.random(5_000, random);
        List<Piece> revised = Texts.revised(old, random);

        assertThat(assertTimeout(
                        Duration.ofSeconds(20),
                        () -> LineMap.between(old, revised).fates()))
                .filteredOn(fate -> !fate.isRemoved())
                .hasSizeGreaterThan(4_500);
    }

    @Test
    void mapsOfVersionsThatDoNotFollowAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map().then(LineMap.between(List.of(), List.of())))
                .withMessageContaining("cannot go on");
    }

    @Test
    void asksWhichOfTwoAlikeLivesOnAlthoughTheOrderSuggestsOne() {
        String report = "Le préfet réunit les associations deux fois par an et présente le bilan des actions à ";
        List<Piece> before = List.of(
                Piece.heading(1, "Mesure 5. Rendre compte"),
                Piece.of(report + "Paris."),
                Piece.of(report + "Marseille."),
                Piece.of("Un numéro gratuit répond en douze langues."));
        List<Piece> after = List.of(
                Piece.heading(1, "Mesure 5. Rendre compte"),
                Piece.of(report + "Lille."),
                Piece.of("Un numéro gratuit répond en douze langues."));

        LineMap map = LineMap.between(before, after);

        assertThat(map.fate(1).toConfirm()).isTrue();
        assertThat(map.fate(2).toConfirm()).isTrue();
        Fate gone = map.fate(1).isRemoved() ? map.fate(1) : map.fate(2);
        assertThat(gone.rivals()).containsExactly(1);
        assertThat(map.fate(3).toConfirm()).isFalse();
    }

    @Test
    void ofEqualLinesTheOneWhoseHeadingLivesOnIsKept() {
        String answers = "Les réponses des ministres sont publiées dans le mois suivant la publication des questions.";
        String delay = "Dans ce délai, les ministres ont la faculté de demander un délai supplémentaire.";
        Piece before = Piece.of("Les séances sont présidées par le doyen, assisté des six plus jeunes membres.");
        Piece after = Piece.of("Une commission d’enquête est créée par le vote d’une résolution.");
        List<Piece> olds = List.of(
                before,
                Piece.heading(2, "Séance réservée aux interpellations du Gouvernement"),
                Piece.of(answers),
                Piece.of(delay),
                Piece.heading(2, "Questions écrites des députés"),
                Piece.of(answers),
                Piece.of(delay),
                after);
        List<Piece> news = List.of(
                before,
                Piece.heading(2, "Questions écrites des députés"),
                Piece.of("Tout député peut poser une question écrite à un ministre sur la politique générale."),
                Piece.of(answers),
                Piece.of(delay),
                after);

        LineMap map = LineMap.between(olds, news);

        assertThat(map.fate(5).places()).containsExactly(3);
        assertThat(map.fate(6).places()).containsExactly(4);
        assertThat(map.fate(2).isRemoved()).isTrue();
        assertThat(map.fate(3).isRemoved()).isTrue();
    }
}
