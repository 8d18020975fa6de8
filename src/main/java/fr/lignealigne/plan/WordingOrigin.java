package fr.lignealigne.plan;

import java.util.List;

/** Where other words for a passage come from. */
public sealed interface WordingOrigin {

    /** What tells it from every other one. */
    String key();

    /**
     * A remark proposes them.
     *
     * @param code « R-048213 »
     * @param organisation by its short name
     */
    record Proposed(String code, String organisation) implements WordingOrigin {

        @Override
        public String key() {
            return code;
        }
    }

    /**
     * An arbitration sitting decided them.
     *
     * @param key of the point of its agenda
     * @param sitting its title
     * @param point its place on the agenda, from 1
     * @param remarks the codes of those that were answered with it
     * @param changedSince whether the decision was changed after the sitting took it; somebody has to see how
     */
    record Decided(String key, String sitting, int point, List<String> remarks, boolean changedSince)
            implements WordingOrigin {

        public Decided {
            remarks = List.copyOf(remarks);
        }
    }
}
