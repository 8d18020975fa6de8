package fr.lignealigne.synopsis;

import java.util.List;

/** One wording of a text, with every remark that proposes just this one. */
public record WordingVariant(String text, List<ProposedWording> proposals) {

    public WordingVariant {
        proposals = List.copyOf(proposals);
    }

    /** Who proposes it, each once. */
    public List<String> organisations() {
        return proposals.stream()
                .flatMap(one -> one.organisations().stream())
                .distinct()
                .toList();
    }
}
