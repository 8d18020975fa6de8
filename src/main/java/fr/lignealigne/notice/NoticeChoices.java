package fr.lignealigne.notice;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants to hear by mail: a pace for each kind, and hours without. */
@Service
@Transactional(readOnly = true)
public class NoticeChoices {

    private final ChoiceTable table;
    private final Clock clock;

    NoticeChoices(ChoiceTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The viewer's pace for each kind that may reach them and can be chosen. */
    public Map<NoticeKind, NoticePace> of(Viewer viewer) {
        Map<NoticeKind, NoticePace> paces = new EnumMap<>(NoticeKind.class);
        paces.putAll(table.paces(viewer.person()));
        paces.keySet().retainAll(NoticeAccess.readable(viewer));
        return paces;
    }

    /** The kinds of which this viewer always gets a mail. */
    public List<NoticeKind> compulsory(Viewer viewer) {
        return NoticeAccess.readable(viewer).stream()
                .filter(NoticeKind::isCompulsory)
                .toList();
    }

    /** Chooses for oneself; mails of this kind that wait follow. */
    @Transactional
    public void choose(Viewer viewer, NoticeKind kind, NoticePace pace) {
        choose(viewer.person(), kind, pace);
    }

    void choose(PersonId person, NoticeKind kind, NoticePace pace) {
        if (kind.isCompulsory()) {
            throw new Invalid("notice.compulsory");
        }
        table.choose(person, kind, pace);
        reckonAnew(person);
    }

    public QuietHours quietHours(Viewer viewer) {
        return table.quiet(viewer.person());
    }

    /** Chooses for oneself; mails that wait follow. */
    @Transactional
    public void keepQuiet(Viewer viewer, QuietHours hours) {
        hours.check();
        table.keepQuiet(viewer.person(), hours);
        reckonAnew(viewer.person());
    }

    private void reckonAnew(PersonId person) {
        Instant now = clock.instant();
        QuietHours quiet = table.quiet(person);
        Map<NoticeKind, NoticePace> paces = table.paces(person);
        for (ChoiceTable.Waiting mail : table.waiting(person)) {
            Instant from = mail.told().isAfter(now) ? mail.told() : now;
            Optional<Instant> due =
                    Objects.requireNonNull(paces.get(mail.kind())).due(from).map(quiet::next);
            due.ifPresentOrElse(at -> table.mailAt(mail.id(), at), () -> table.noMail(mail.id()));
        }
    }
}
