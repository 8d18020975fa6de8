package fr.lignealigne.bench;

import fr.lignealigne.synopsis.alike.LabelledRemarks;

/** How many remarks that ask for the same are suggested, beside plain words in common, on the same labelled remarks. */
final class AlikeBenchmark {

    void run() {
        print("subjects the threshold was chosen on", LabelledRemarks.read(true));
        print("subjects held out", LabelledRemarks.read(false));
    }

    private static void print(String of, LabelledRemarks labelled) {
        LabelledRemarks.Score suggested = labelled.suggested();
        Figures.print(of + ": pairs", labelled.pairs(), "");
        Figures.print(of + ": pairs that ask for the same", labelled.nearPairs(), "");
        Figures.print(of + ": precision of what is suggested", 100 * suggested.precision(), "%");
        Figures.print(of + ": recall of what is suggested", 100 * suggested.recall(), "%");
        Figures.print(of + ": recall at precision 90 %", 100 * labelled.recallAt(0.9), "%");
        Figures.print(of + ": the same by words in common", 100 * labelled.plainRecallAt(0.9), "%");
    }
}
