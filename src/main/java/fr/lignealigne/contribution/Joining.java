package fr.lignealigne.contribution;

import fr.lignealigne.contribution.Taking.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Passages that become open again, and those of the same paragraphs that they join. */
final class Joining {

    private final List<ContributionPassage> before = new ArrayList<>();
    private final List<Cut> after = new ArrayList<>();

    Joining(List<ContributionPassage> passages, Predicate<ContributionPassage> reopened) {
        Set<Integer> paragraphs = passages.stream()
                .filter(reopened)
                .map(one -> one.paragraph().number())
                .collect(Collectors.toSet());
        Cut last = null;
        for (ContributionPassage one : passages) {
            int paragraph = one.paragraph().number();
            if (!paragraphs.contains(paragraph) || !one.isOpen() && !reopened.test(one)) {
                last = null;
                continue;
            }
            before.add(one);
            if (last != null && last.paragraph() == paragraph) {
                after.removeLast();
                last = new Cut(paragraph, last.start(), one.end(), false);
            } else {
                last = new Cut(paragraph, one.start(), one.end(), false);
            }
            after.add(last);
        }
    }

    List<ContributionPassage> before() {
        return before;
    }

    List<Cut> after() {
        return after;
    }
}
