package fr.lignealigne.bench;

import fr.lignealigne.plan.linemap.Fate;
import fr.lignealigne.plan.linemap.LineMap;
import java.io.IOException;

/** A way to say, for each old line, which new one it became, -1 for none. */
interface LineMethod {

    String name();

    /** How often to measure it: what takes seconds is measured once. */
    int rounds();

    int[] map(VersionPair pair) throws IOException, InterruptedException;

    /** The line map of the portal; of several places the first, and for a removed line none, even to confirm. */
    final class Ours implements LineMethod {

        @Override
        public String name() {
            return "ours";
        }

        @Override
        public int rounds() {
            return 5;
        }

        @Override
        public int[] map(VersionPair pair) {
            return LineMap.between(VersionPair.pieces(pair.before()), VersionPair.pieces(pair.after())).fates().stream()
                    .mapToInt(Ours::place)
                    .toArray();
        }

        private static int place(Fate fate) {
            return fate.isRemoved() ? -1 : fate.places().getFirst();
        }
    }
}
