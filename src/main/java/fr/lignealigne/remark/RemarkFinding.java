package fr.lignealigne.remark;

import fr.lignealigne.privacy.Finding;
import fr.lignealigne.privacy.PersonalData;
import fr.lignealigne.privacy.PersonalDataKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What in a remark may identify a person.
 *
 * @param key by which the same words of the same kind are known again; it holds the words
 */
public record RemarkFinding(RemarkPart part, PersonalDataKind kind, String words, String key) {

    /**
     * All of them in what is written there, in its order.
     *
     * @param quote the passage: what a proposed wording takes over from it was not brought in by the author
     */
    static List<RemarkFinding> in(String quote, RemarkTexts texts) {
        Set<String> ofThePlan = texts.wording().isEmpty()
                ? Set.of()
                : PersonalData.in(quote).stream()
                        .map(finding -> finding.key(quote))
                        .collect(Collectors.toUnmodifiableSet());
        return texts.byPart().entrySet().stream()
                .flatMap(part -> PersonalData.in(part.getValue()).stream()
                        .map(finding -> of(part.getKey(), finding, part.getValue())))
                .filter(finding -> finding.part() != RemarkPart.WORDING || !ofThePlan.contains(finding.key()))
                .toList();
    }

    private static RemarkFinding of(RemarkPart part, Finding finding, String text) {
        return new RemarkFinding(part, finding.kind(), finding.in(text), finding.key(text));
    }
}
