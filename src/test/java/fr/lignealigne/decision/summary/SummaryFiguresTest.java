package fr.lignealigne.decision.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.summary.SummaryFigures.Said;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.remark.RemarkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryFiguresTest {

    private static final List<ItemId> MEASURES =
            Stream.generate(() -> new ItemId(UUID.randomUUID())).limit(4).toList();

    private static final List<OrganisationId> ORGANISATIONS = Stream.generate(
                    () -> new OrganisationId(UUID.randomUUID()))
            .limit(9)
            .toList();

    private final List<Said> said = new ArrayList<>();

    /** Remarks of these organisations in turn. */
    private void say(int count, Outcome outcome, @Nullable ItemId measure, int... organisations) {
        for (int number = 0; number < count; number++) {
            said.add(new Said(
                    new RemarkId(UUID.randomUUID()),
                    outcome,
                    measure,
                    ORGANISATIONS.get(organisations[number % organisations.length])));
        }
    }

    private SummaryFigures figures() {
        return SummaryFigures.of(said, MEASURES).orElseThrow();
    }

    @Test
    void largePartsAreShownInTheirOrder() {
        say(6, Outcome.REJECTED, MEASURES.get(1), 0, 1, 2);
        say(7, Outcome.ACCEPTED, MEASURES.get(0), 3, 4, 5);
        SummaryFigures figures = figures();
        assertThat(figures.remarks()).isEqualTo(13);
        assertThat(figures.organisations()).isEqualTo(6);
        assertThat(figures.byOutcome())
                .extracting(Share::part, Share::remarks)
                .containsExactly(tuple(Optional.of(Outcome.ACCEPTED), 7), tuple(Optional.of(Outcome.REJECTED), 6));
        assertThat(figures.byMeasure())
                .extracting(Share::part, Share::remarks)
                .containsExactly(tuple(Optional.of(MEASURES.get(0)), 7), tuple(Optional.of(MEASURES.get(1)), 6));
    }

    @Test
    void oneSmallPartTakesTheNextSmallestAlongSoThatNoSubtractionGivesItAway() {
        say(12, Outcome.ACCEPTED, null, 0, 1, 2, 3, 4);
        say(6, Outcome.NOTED, null, 0, 1, 2);
        say(2, Outcome.REJECTED, null, 5);
        assertThat(figures().byOutcome())
                .extracting(Share::part, Share::remarks)
                .containsExactly(tuple(Optional.of(Outcome.ACCEPTED), 12), tuple(Optional.empty(), 8));
    }

    @Test
    void whatTwoSaidBetweenThemselvesIsNoFigure() {
        say(20, Outcome.ACCEPTED, MEASURES.get(0), 0, 1);
        say(9, Outcome.ACCEPTED, MEASURES.get(1), 2, 3, 4, 5);
        assertThat(figures().byMeasure())
                .extracting(Share::part, Share::remarks)
                .containsExactly(tuple(Optional.empty(), 29));
    }

    @Test
    void aJointPositionIsOneRemarkOfAllWhoSigned() {
        say(5, Outcome.ACCEPTED, null, 0);
        RemarkId joint = new RemarkId(UUID.randomUUID());
        IntStream.range(0, 5).forEach(by -> said.add(new Said(joint, Outcome.ACCEPTED, null, ORGANISATIONS.get(by))));
        assertThat(figures().remarks()).isEqualTo(6);
        assertThat(figures().organisations()).isEqualTo(5);
    }

    @Test
    void ofFewThereIsNoFigureAtAll() {
        say(40, Outcome.ACCEPTED, null, 0, 1, 2, 3);
        assertThat(SummaryFigures.of(said, MEASURES)).isEmpty();
        said.clear();
        say(4, Outcome.ACCEPTED, null, 0, 1, 2, 3);
        assertThat(SummaryFigures.of(said, MEASURES)).isEmpty();
        assertThat(SummaryFigures.of(List.of(), MEASURES)).isEmpty();
    }

    @Test
    void whateverIsSaidEveryFigureIsOfManyAndAllMakeTheWhole() {
        Random chance = new Random(4711);
        for (int round = 0; round < 300; round++) {
            said.clear();
            int count = 5 + chance.nextInt(60);
            for (int number = 0; number < count; number++) {
                say(
                        1,
                        Outcome.values()[chance.nextInt(Outcome.values().length)],
                        chance.nextInt(5) == 0 ? null : MEASURES.get(chance.nextInt(4)),
                        chance.nextInt(1 + chance.nextInt(9)));
            }
            SummaryFigures.of(said, MEASURES).ifPresent(figures -> {
                for (var shares : List.of(figures.byOutcome(), figures.byMeasure())) {
                    assertThat(shares)
                            .allMatch(share -> share.remarks() >= SummaryFigures.FEWEST_REMARKS)
                            .extracting(Share::remarks)
                            .satisfies(each -> assertThat(each.stream()
                                            .mapToInt(Integer::intValue)
                                            .sum())
                                    .isEqualTo(figures.remarks()));
                }
            });
        }
    }
}
