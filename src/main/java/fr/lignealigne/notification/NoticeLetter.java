package fr.lignealigne.notification;

import static fr.lignealigne.shared.Words.say;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.HoursThere;
import fr.lignealigne.notice.Notice;
import fr.lignealigne.notice.NoticeGroup;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.shared.FrenchDates;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words of a mail that tells notices: what awaits and where, and how to hear of it otherwise. */
@Component
class NoticeLetter {

    private static final Locale FRENCH = Locale.FRENCH;
    private static final String PARAGRAPH = "\n\n";

    /** What is more stands in the list. */
    private static final int LONGEST = 30;

    private final PortalSettings settings;

    NoticeLetter(PortalSettings settings) {
        this.settings = settings;
    }

    record Written(String subject, String body) {}

    /** Notices of one kind, at once; hours are those of Paris, with that of the reader beside them. */
    Written of(List<Notice> notices, FrenchZone zone) {
        String title = say(FRENCH, "notice.say." + notices.getFirst().kind());
        return new Written(
                say(FRENCH, "mail.notice.subject", title),
                body(listed(notices, notice -> lines(notice, zone)), "mail.signature"));
    }

    /** All that came since the last digest, group by group. */
    Written digest(List<Notice> notices, FrenchZone zone) {
        String groups = Arrays.stream(NoticeGroup.values())
                .map(group -> notices.stream()
                        .filter(notice -> notice.kind().group() == group)
                        .toList())
                .filter(those -> !those.isEmpty())
                .map(those ->
                        say(FRENCH, "notice.group." + those.getFirst().kind().group())
                                + PARAGRAPH
                                + listed(those, notice -> lines(notice, zone)))
                .collect(Collectors.joining(PARAGRAPH));
        return new Written(
                say(FRENCH, "mail.digest.subject"),
                body(say(FRENCH, "mail.digest.intro") + PARAGRAPH + groups, "mail.signature"));
    }

    /** The coordinator's words stand as a quotation, line by line: none of them can pass for a link of ours. */
    Written reminder(List<Notice> notices, Function<Notice, String> words) {
        String quoted = listed(
                notices,
                notice -> say(
                        FRENCH,
                        letterOf(notices) + ".body",
                        link(notice),
                        words.apply(notice).lines().map(line -> "> " + line).collect(Collectors.joining("\n"))));
        return new Written(say(FRENCH, letterOf(notices) + ".subject"), body(quoted, "mail.reminded.signature"));
    }

    private static String letterOf(List<Notice> reminders) {
        return reminders.getFirst().kind() == NoticeKind.REMINDED ? "mail.reminded" : "mail.positionReminded";
    }

    private String lines(Notice notice, FrenchZone zone) {
        Instant due = notice.dueAt();
        String until = due == null ? "" : FrenchDates.moment(due, FRENCH);
        return say(FRENCH, "notice.await." + notice.kind(), until)
                + (due == null ? "" : HoursThere.after(due, zone, FRENCH))
                + "\n"
                + link(notice);
    }

    private String link(Notice notice) {
        return settings.baseUrl() + "/" + notice.place();
    }

    /** What would read the same is said once. */
    private String listed(List<Notice> notices, Function<Notice, String> words) {
        Set<String> said = notices.stream().map(words).collect(Collectors.toCollection(LinkedHashSet::new));
        String first = said.stream().limit(LONGEST).collect(Collectors.joining(PARAGRAPH));
        return said.size() <= LONGEST
                ? first
                : first + PARAGRAPH + say(FRENCH, "mail.notice.more", said.size() - LONGEST) + "\n" + settings.baseUrl()
                        + "/avis";
    }

    private String body(String words, String signature) {
        return say(FRENCH, "mail.notice.greeting")
                + PARAGRAPH
                + words
                + PARAGRAPH
                + say(FRENCH, "mail.notice.choose")
                + "\n"
                + settings.baseUrl()
                + "/compte#avis"
                + PARAGRAPH
                + say(FRENCH, signature);
    }
}
