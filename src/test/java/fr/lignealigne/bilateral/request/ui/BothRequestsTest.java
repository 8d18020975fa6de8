package fr.lignealigne.bilateral.request.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.request.AccessNeed;
import fr.lignealigne.bilateral.request.Delegate;
import fr.lignealigne.bilateral.request.Delegation;
import fr.lignealigne.bilateral.request.Half;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.MeetingFormat;
import fr.lignealigne.bilateral.request.RequestDraft;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BothRequestsTest {

    private static final HalfDay MONDAY = new HalfDay(LocalDate.of(2027, 3, 8), Half.MORNING);
    private static final HalfDay TUESDAY = new HalfDay(LocalDate.of(2027, 3, 9), Half.MORNING);
    private static final Delegate DIRECTOR = new Delegate("Directrice", "", "");
    private static final Delegate LAWYER = new Delegate("Juriste", "", "");

    private static final RequestDraft BASE = draft(
            Set.of(Theme.MINORS, Theme.HOUSING),
            "Avant.",
            30,
            new Delegation(List.of(DIRECTOR), 2, Set.of(), ""),
            Map.of(MONDAY, Wish.YES));

    private static RequestDraft draft(
            Set<Theme> themes, String words, int minutes, Delegation delegation, Map<HalfDay, Wish> wishes) {
        return new RequestDraft(
                themes, List.of(), words, minutes, delegation, wishes, FrenchZone.PARIS, MeetingFormat.IN_PERSON);
    }

    @Test
    void theOrderOfRemarksMakesNoOtherRequest() {
        RemarkId one = new RemarkId(UUID.randomUUID());
        RemarkId two = new RemarkId(UUID.randomUUID());
        assertThat(BothRequests.areAlike(with(one, two), with(two, one))).isTrue();
        assertThat(BothRequests.areAlike(with(one, two), with(one))).isFalse();
        assertThat(BothRequests.areAlike(with(one), BASE)).isFalse();
    }

    private static RequestDraft with(RemarkId... remarks) {
        return new RequestDraft(
                BASE.themes(),
                List.of(remarks),
                BASE.words(),
                BASE.minutes(),
                BASE.delegation(),
                BASE.wishes(),
                BASE.zone(),
                BASE.format());
    }

    @Test
    void whatOnlyOneChangedIsTakenFromThatOne() {
        RequestDraft mine = draft(Set.of(Theme.MINORS), "Les miens.", 30, BASE.delegation(), Map.of(MONDAY, Wish.NO));
        RequestDraft theirs = draft(
                Set.of(Theme.MINORS, Theme.HOUSING, Theme.BUDGET),
                "Avant.",
                60,
                new Delegation(List.of(DIRECTOR, LAWYER), 3, Set.of(AccessNeed.CAPTIONS), "Une pause."),
                Map.of(MONDAY, Wish.YES, TUESDAY, Wish.IF_NEEDED));
        RequestDraft both = BothRequests.of(BASE, mine, theirs);
        assertThat(both)
                .isEqualTo(draft(
                        Set.of(Theme.MINORS, Theme.BUDGET),
                        "Les miens.",
                        60,
                        theirs.delegation(),
                        Map.of(MONDAY, Wish.NO, TUESDAY, Wish.IF_NEEDED)));
    }

    @Test
    void wordsThatBothChangedStandBelowEachOtherAndNobodyIsLost() {
        RequestDraft mine = draft(
                BASE.themes(),
                "Les miens.",
                45,
                new Delegation(List.of(DIRECTOR, LAWYER), 2, Set.of(), "Une rampe."),
                Map.of());
        RequestDraft theirs = draft(
                BASE.themes(),
                "Les leurs.",
                60,
                new Delegation(List.of(new Delegate("Trésorier", "", ""), DIRECTOR), 2, Set.of(), "Une pause."),
                Map.of(MONDAY, Wish.IF_NEEDED));
        RequestDraft both = BothRequests.of(BASE, mine, theirs);
        assertThat(both.words()).isEqualTo("Les leurs.\n\nLes miens.");
        assertThat(both.minutes()).isEqualTo(45);
        assertThat(both.wishes()).isEmpty();
        assertThat(both.delegation().delegates()).hasSize(3).contains(DIRECTOR, LAWYER);
        assertThat(both.delegation().people()).isEqualTo(3);
        assertThat(both.delegation().otherNeeds()).isEqualTo("Une pause.\n\nUne rampe.");
    }
}
