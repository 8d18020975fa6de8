package fr.lignealigne.export.numbered;

import fr.lignealigne.shared.Refusal;

/** As many documents as the server prints at once are being printed; somebody has to wait. */
final class PapersBusy extends Refusal {

    PapersBusy() {
        super("paper.busy");
    }
}
