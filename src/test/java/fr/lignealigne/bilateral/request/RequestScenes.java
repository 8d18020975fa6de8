package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.WorkingDays;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Requests for tests. */
public final class RequestScenes {

    public static final String WORDS = "Dire ce que deviennent les mineurs accompagnés.";
    public static final String NEEDS = "Une pause au bout d’une demi-heure.";

    private static final WorkingDays WORKING = new WorkingDays();

    private RequestScenes() {}

    /** Working days from tomorrow on. */
    public static List<LocalDate> days(int count) {
        return LocalDate.now(Clocks.PARIS)
                .plusDays(1)
                .datesUntil(LocalDate.now(Clocks.PARIS).plusDays(60))
                .filter(WORKING::include)
                .limit(count)
                .toList();
    }

    public static Delegation delegation() {
        return new Delegation(
                List.of(new Delegate("Directrice", "", ""), new Delegate("Juriste", "Un partenaire", "Claude Martin")),
                3,
                Set.of(AccessNeed.SIGN_LANGUAGE),
                NEEDS);
    }

    /** One that can be sent. */
    public static RequestDraft draft(RemarkId... remarks) {
        return saying(WORDS, remarks);
    }

    public static RequestDraft saying(String words, RemarkId... remarks) {
        List<LocalDate> days = days(2);
        return new RequestDraft(
                Set.of(Theme.MINORS, Theme.HOUSING),
                List.of(remarks),
                words,
                45,
                delegation(),
                Map.of(
                        new HalfDay(days.get(0), Half.MORNING), Wish.YES,
                        new HalfDay(days.get(1), Half.AFTERNOON), Wish.IF_NEEDED,
                        new HalfDay(days.get(1), Half.MORNING), Wish.NO),
                FrenchZone.REUNION,
                MeetingFormat.EITHER);
    }

    public static RequestId begun(Requesting requesting, Viewer author, RequestDraft draft) {
        RequestId id = RequestId.draw();
        requesting.write(author, id, RequestDetails.NOTHING_YET, draft);
        return id;
    }

    public static RequestId sent(Requesting requesting, Viewer lead, RequestDraft draft) {
        RequestId id = RequestId.draw();
        requesting.send(lead, id, RequestDetails.NOTHING_YET, draft);
        return id;
    }

    public static AskDraft asking(OrganisationId association, RemarkId... remarks) {
        return new AskDraft(association, Set.of(Theme.BUDGET), List.of(remarks), "Comprendre vos chiffres.");
    }
}
