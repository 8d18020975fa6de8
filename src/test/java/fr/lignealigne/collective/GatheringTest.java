package fr.lignealigne.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Target;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which remarks speak of one passage, and which measures are named as levers. */
class GatheringTest {

    private static final OrganisationId ONE = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId OTHER = new OrganisationId(new UUID(0, 2));
    private static final ItemId MEASURE = new ItemId(new UUID(0, 9));

    private static Said said(OrganisationId who, int first, int last, boolean shared) {
        return said(who, Target.PASSAGE, first, last, shared, false, null);
    }

    private static Said said(
            OrganisationId who,
            Target target,
            int first,
            int last,
            boolean shared,
            boolean lever,
            @Nullable ItemId measure) {
        return new Said(
                new RemarkId(UUID.randomUUID()),
                who,
                Set.of(who),
                target,
                measure,
                first,
                last,
                shared,
                lever,
                Set.of());
    }

    @Test
    void remarksWithALineInCommonAreOneGatheringNamedByTheLinesTheyShare() {
        List<Gathering> gatherings =
                Gathering.of(List.of(said(ONE, 3, 6, true), said(OTHER, 5, 9, false), said(OTHER, 20, 20, true)));
        assertThat(gatherings)
                .extracting(
                        Gathering::firstLine,
                        Gathering::lastLine,
                        gathering -> gathering.said().size())
                .containsExactly(tuple(5, 6, 2), tuple(20, 20, 1));
        assertThat(gatherings.getFirst().isWorthBringingTogether()).isTrue();
        assertThat(gatherings.getLast().isWorthBringingTogether()).isFalse();
    }

    @Test
    void aChainOfOverlapsDoesNotGrowIntoOnePassage() {
        List<Gathering> gatherings =
                Gathering.of(List.of(said(ONE, 1, 4, true), said(OTHER, 4, 8, true), said(ONE, 8, 12, true)));
        assertThat(gatherings).extracting(Gathering::lastLine).containsExactly(4, 12);
        gatherings.forEach(gathering -> assertThat(gathering.said())
                .allMatch(one -> one.firstLine() <= gathering.lastLine() && one.lastLine() >= gathering.firstLine()));
    }

    @Test
    void whatOneAssociationSaysAloneOrAllHaveDepositedIsNotToBringTogether() {
        assertThat(Gathering.of(List.of(said(ONE, 1, 2, true), said(ONE, 1, 2, true))))
                .noneMatch(Gathering::isWorthBringingTogether);
        assertThat(Gathering.of(List.of(said(ONE, 1, 2, false), said(OTHER, 1, 2, false))))
                .noneMatch(Gathering::isWorthBringingTogether);
    }

    @Test
    void aJointPositionIsSaidByEachWhoSignedItAndIsOneRemark() {
        OrganisationId collective = new OrganisationId(new UUID(0, 3));
        Said joint = new Said(
                new RemarkId(UUID.randomUUID()),
                collective,
                Set.of(ONE, OTHER),
                Target.PASSAGE,
                MEASURE,
                1,
                2,
                false,
                true,
                Set.of());
        Gathering gathering =
                Gathering.of(List.of(joint, said(ONE, 2, 3, true))).getFirst();
        assertThat(gathering.organisations()).containsExactlyInAnyOrder(ONE, OTHER);
        assertThat(gathering.said()).hasSize(2);
        assertThat(LeverMeasure.in(List.of(joint))).containsExactly(new LeverMeasure(MEASURE, Set.of(ONE, OTHER)));
    }

    @Test
    void wholesAreNoPassages() {
        assertThat(Gathering.of(List.of(
                        said(ONE, Target.MEASURE, 3, 3, true, false, MEASURE),
                        said(OTHER, Target.PLAN, 0, 0, true, false, null))))
                .isEmpty();
        assertThat(Gathering.of(List.of())).isEmpty();
    }

    @Test
    void manyRemarksAreGatheredEachOnce() {
        List<Said> many = new java.util.Random(7)
                .ints(5_000, 1, 4_000)
                .mapToObj(line -> said(line % 2 == 0 ? ONE : OTHER, line, line + line % 7, true))
                .toList();
        assertThat(Gathering.of(many).stream().flatMap(gathering -> gathering.said().stream()))
                .containsExactlyInAnyOrderElementsOf(many);
    }

    @Test
    void aLeverCountsAnAssociationOnceAndTheMostNamedComesFirst() {
        ItemId second = new ItemId(new UUID(0, 10));
        List<LeverMeasure> levers = LeverMeasure.in(List.of(
                said(ONE, Target.PASSAGE, 1, 1, true, true, MEASURE),
                said(ONE, Target.MEASURE, 1, 1, true, true, MEASURE),
                said(ONE, Target.MEASURE, 9, 9, true, true, second),
                said(OTHER, Target.MEASURE, 9, 9, false, true, second),
                said(OTHER, Target.PASSAGE, 30, 30, true, true, null),
                said(OTHER, Target.PASSAGE, 1, 1, true, false, MEASURE)));
        assertThat(levers)
                .containsExactly(new LeverMeasure(second, Set.of(ONE, OTHER)), new LeverMeasure(MEASURE, Set.of(ONE)));
    }
}
