package fr.lignealigne.export.word;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.AnnotatedText;
import fr.lignealigne.plan.imports.AnnotatedText.Comment;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells the comments that a file had when it left the portal, which are remarks, from those that somebody wrote. Only what
 * the viewer may read is known; one whose words were changed since is somebody's.
 */
@Component
class KnownComments {

    private static final Pattern INITIALS = Pattern.compile("R-[0-9]+(?:-[0-9]+)?|B-[0-9a-f]{8}");

    private static final List<String> STATES = Arrays.stream(RemarkState.values())
            .map(state -> Words.say(Locale.FRENCH, "remark.state." + state))
            .toList();

    private final Versions versions;
    private final Remarks remarks;

    KnownComments(Versions versions, Remarks remarks) {
        this.versions = versions;
        this.remarks = remarks;
    }

    AnnotatedText without(Viewer viewer, PlanVersionId version, AnnotatedText file) {
        if (file.comments().stream().noneMatch(KnownComments::looksKnown)) {
            return file;
        }
        Set<String> known = versions.list(viewer).stream()
                .filter(other ->
                        other.plan().equals(versions.get(viewer, version).plan()))
                .map(VersionSummary::id)
                .flatMap(id -> remarks.list(viewer, id, RemarkFilter.NONE, 0, Integer.MAX_VALUE).stream())
                .map(RemarkComment::of)
                .map(comment -> said(comment.initials(), String.join("\n", comment.paragraphs())))
                .collect(Collectors.toSet());
        List<Comment> fresh = file.comments().stream()
                .filter(comment -> !looksKnown(comment) || !known.contains(said(comment.initials(), comment.words())))
                .toList();
        return new AnnotatedText(file.paragraphs(), fresh, file.formatting());
    }

    private static boolean looksKnown(Comment comment) {
        return INITIALS.matcher(comment.initials()).matches();
    }

    /**
     * The state of a remark goes on after the file was made, so its first line says nothing, unless somebody wrote on
     * behind it; signs that XML does not know were left out of the file.
     */
    private static String said(String initials, String words) {
        int head = words.indexOf('\n');
        String first = (head < 0 ? words : words.substring(0, head)).strip();
        String said = STATES.stream().noneMatch(first::endsWith) ? words : head < 0 ? "" : words.substring(head);
        return initials + " " + said.replaceAll("[\\s\\p{Cntrl}]+", "");
    }
}
