package fr.lignealigne.collective.position;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.MandateDraft;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Signatories;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Refusals;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Several act on one position at once: no text is written over, and no signature counts on a text nobody showed. */
@PortalTest
class ManyInOnePositionModuleTest {

    private static final int ACTS_OF_EACH = 25;

    @Autowired
    Signing signing;

    @Autowired
    Positions positions;

    @Autowired
    PositionReminders reminders;

    @Autowired
    GivingUp givingUp;

    @Autowired
    Mandates mandates;

    @Autowired
    Remarks remarks;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ARoom room;
    private PositionId id;
    private PositionId doomed;
    private People.Someone gives;
    private final AtomicInteger ended = new AtomicInteger();

    @BeforeEach
    void aPositionThatMayBeSigned() {
        room = ARoom.opened(beans);
        id = room.signable("Texte 0");
        doomed = room.signable("À abandonner");
        ended.set(0);
        gives = room.people.leadOfAMember();
        LocalDate today = LocalDate.now(Clocks.PARIS);
        mandates.give(
                gives.viewer(), new MandateDraft(Set.of(MandatedAct.SIGN), today, today.plusDays(1)), People.PASSWORD);
    }

    private static List<String> together(List<Callable<String>> acts) throws Exception {
        try (var hands = Executors.newFixedThreadPool(acts.size())) {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> end : hands.invokeAll(acts)) {
                outcomes.add(end.get());
            }
            return outcomes;
        }
    }

    @RepeatedTest(5)
    void whoSignsWhileTheTextChangesSignsTheTextTheyReadOrReadsASentence() throws Exception {
        int seen = room.number(id);
        List<String> ends = together(List.of(
                Refusals.outcome(() -> positions.rewrite(room.two.viewer(), id, seen, room.draft(id, "Autre"))),
                Refusals.outcome(() -> signing.answer(room.one.viewer(), id, seen, AnswerDraft.SIGN)),
                Refusals.outcome(() -> signing.answer(room.three.viewer(), id, seen, AnswerDraft.SIGN))));
        assertThat(ends.getFirst()).isEqualTo("done");
        assertThat(ends.subList(1, 3)).isSubsetOf("done", "position.textChanged");
        assertThat(room.seen(id).tally().signed())
                .as("on the text that nobody read yet")
                .isZero();
    }

    @RepeatedTest(5)
    void ofTwoEditsOneIsKeptAndTheOtherToldAndNoneIsLost() throws Exception {
        int seen = room.number(id);
        List<String> ends = together(IntStream.range(0, 4)
                .<Callable<String>>mapToObj(i -> Refusals.outcome(() -> positions.rewrite(
                        i % 2 == 0 ? room.one.viewer() : room.two.viewer(), id, seen, room.draft(id, "Édition " + i))))
                .toList());
        assertThat(ends).containsOnlyOnce("done").isSubsetOf("done", "position.textChanged");
        int kept = ends.indexOf("done");
        assertThat(room.seen(id).text().body()).isEqualTo("Édition " + kept);
        assertThat(room.number(id)).isEqualTo(seen + 1);
    }

    @RepeatedTest(5)
    void whoSignsWhileItIsDepositedIsASignatoryOrReadsASentence() throws Exception {
        room.answers(room.three, id, AnswerDraft.SIGN);
        room.everyoneSpeaks(id);
        int seen = room.number(id);
        List<String> ends = together(List.of(
                Refusals.outcome(() -> signing.deposit(room.coordinator.viewer(), id, seen, Set.of())),
                Refusals.outcome(() -> signing.answer(room.one.viewer(), id, seen, AnswerDraft.SIGN)),
                Refusals.outcome(() -> signing.answer(room.two.viewer(), id, seen, AnswerDraft.SIGN)),
                Refusals.outcome(() -> signing.deposit(room.coordinator.viewer(), id, seen, Set.of()))));
        assertThat(List.of(ends.get(0), ends.get(3))).containsExactlyInAnyOrder("done", "position.deposited");
        Set<OrganisationId> signed = read().signatories().signed().stream()
                .map(Signatories.Signatory::organisation)
                .collect(Collectors.toSet());
        assertThat(signed.contains(room.one.viewer().organisation()))
                .isEqualTo(ends.get(1).equals("done"));
        assertThat(signed.contains(room.two.viewer().organisation()))
                .isEqualTo(ends.get(2).equals("done"));
        assertThat(remarks.count(room.cabinet.viewer(), room.version, RemarkFilter.NONE))
                .isEqualTo(1);
    }

    private RemarkDetails read() {
        return remarks.get(
                room.cabinet.viewer(), Objects.requireNonNull(room.seen(id).remark()));
    }

    /** What one of the eight knows: the text they were shown last, and what they said of which text. */
    private record Said(int textNumber, Answer answer) {}

    @ParameterizedTest
    @ValueSource(longs = {20261126, 7, 131018})
    void twoHundredActsOfEightPeopleAtOnceLoseNothingAndCrossNoWall(long seed) throws Exception {
        Map<OrganisationId, Said> lastSaid = new ConcurrentHashMap<>();
        Map<Integer, String> written = new ConcurrentHashMap<>();
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        List<People.Someone> eight = List.of(
                room.one,
                room.two,
                room.three,
                room.people.leadOfAMember(),
                room.coordinator,
                room.member,
                room.outsider,
                room.cabinet);
        List<Callable<String>> hands = new ArrayList<>();
        for (int i = 0; i < eight.size(); i++) {
            Viewer viewer = eight.get(i).viewer();
            Random random = new Random(seed + i);
            hands.add(() -> {
                for (int act = 0; act < ACTS_OF_EACH; act++) {
                    actAs(viewer, random, lastSaid, written, broken);
                }
                return "";
            });
        }
        together(hands);
        assertThat(broken).isEmpty();
        assertThat(positions.history(room.coordinator.viewer(), id).stream()
                        .filter(text -> text.number() > 2)
                        .collect(Collectors.toMap(PositionText::number, PositionText::body)))
                .as("every text that was said to be kept, and no other")
                .isEqualTo(written);
        PositionDetails now = room.seen(id);
        assertThat(ended.get())
                .as("what was given up was so once")
                .isEqualTo(room.seen(doomed).state() == PositionState.GIVEN_UP ? 1 : 0);
        for (PositionSeat seat : now.seats()) {
            if (seat.organisation().equals(mandated())) {
                assertThat(seat.mandate() == null).isEqualTo(seat.answer() == null);
                continue;
            }
            Said said = lastSaid.get(seat.organisation());
            boolean isOfThisText =
                    said != null && said.textNumber() == now.text().number();
            assertThat(seat.answer()).isEqualTo(said == null ? null : said.answer());
            assertThat(seat.isOfThisText()).isEqualTo(isOfThisText);
        }
        deposits(now);
    }

    /** The association that gave a mandate, and whose lead is none of the eight. */
    private OrganisationId mandated() {
        return gives.viewer().organisation();
    }

    /** Nobody counts who did not sign this very text. */
    private void deposits(PositionDetails now) {
        room.answers(room.one, id, AnswerDraft.SIGN);
        Set<OrganisationId> signed = room.seen(id).seats().stream()
                .filter(seat -> seat.counts(Answer.SIGNED))
                .map(PositionSeat::organisation)
                .collect(Collectors.toSet());
        room.deposits(id);
        assertThat(read().body()).isEqualTo(now.text().body());
        assertThat(read().signatories().signed())
                .extracting(Signatories.Signatory::organisation)
                .containsExactlyInAnyOrderElementsOf(signed);
    }

    private void actAs(
            Viewer viewer,
            Random random,
            Map<OrganisationId, Said> lastSaid,
            Map<Integer, String> written,
            ConcurrentLinkedQueue<String> broken) {
        PositionDetails shown;
        try {
            shown = positions.get(viewer, id);
            if (!PositionAccess.mayRead(viewer)) {
                broken.add(viewer.roles() + " reads the room");
            }
        } catch (NotFound closed) {
            if (PositionAccess.mayRead(viewer)) {
                broken.add(viewer.roles() + " is shut out");
            }
            shown = room.seen(id);
        }
        int seen = shown.text().number();
        try {
            switch (random.nextInt(10)) {
                case 0 -> {
                    String words = "Texte de " + viewer.person() + " " + random.nextInt();
                    int number = positions
                            .rewrite(viewer, id, seen, room.draft(id, words))
                            .text()
                            .number();
                    if (number != seen + 1 || written.put(number, words) != null) {
                        broken.add("text " + number + " was written twice");
                    }
                    allowed(PositionAccess.mayWrite(viewer), viewer, broken);
                }
                case 1, 2 -> say(viewer, seen, AnswerDraft.SIGN, lastSaid, broken);
                case 3 -> say(viewer, seen, AnswerDraft.ABSTAIN, lastSaid, broken);
                case 4 -> say(viewer, seen, AnswerDraft.dissent("Non.", random.nextBoolean()), lastSaid, broken);
                case 6 -> {
                    Answer answer = random.nextBoolean() ? Answer.SIGNED : Answer.ABSTAINED;
                    signing.answerUnderMandate(viewer, mandated(), id, seen, answer);
                    allowed(PositionAccess.mayAnswerUnderMandate(viewer), viewer, broken);
                }
                case 7 -> {
                    reminders.remind(viewer, id, Set.of(mandated()), "Bonjour.", random.nextBoolean());
                    allowed(PositionAccess.mayRemind(viewer), viewer, broken);
                }
                case 8 -> {
                    givingUp.giveUp(viewer, doomed, room.number(doomed));
                    allowed(PositionAccess.mayGiveUp(viewer), viewer, broken);
                    ended.incrementAndGet();
                }
                default -> {
                    signing.open(viewer, id, seen, room.clock.instant().plus(Duration.ofDays(2)));
                    allowed(PositionAccess.mayOpen(viewer), viewer, broken);
                }
            }
        } catch (Refusal refused) {
            // Most are: another text meanwhile, or no right.
        } catch (RuntimeException error) {
            broken.add(error.toString());
        }
    }

    private void say(
            Viewer viewer,
            int seen,
            AnswerDraft draft,
            Map<OrganisationId, Said> lastSaid,
            ConcurrentLinkedQueue<String> broken) {
        signing.answer(viewer, id, seen, draft);
        lastSaid.put(viewer.organisation(), new Said(seen, draft.answer()));
        allowed(PositionAccess.mayAnswer(viewer), viewer, broken);
    }

    private static void allowed(boolean right, Viewer viewer, ConcurrentLinkedQueue<String> broken) {
        if (!right) {
            broken.add(viewer.roles() + " acts without the right");
        }
    }

    @Test
    void hearingOfItIsForTheRoomAlone() {
        PositionChanged change = new PositionChanged(id, room.version);
        assertThat(change.mayBeKnownTo(room.member.viewer())).isTrue();
        assertThat(room.others()).noneMatch(change::mayBeKnownTo);
    }
}
