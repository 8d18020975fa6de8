package fr.lignealigne.export.numbered;

import fr.lignealigne.shared.Refusal;

/** As many documents as the server prints at once are being printed; somebody has to wait. */
public final class PapersBusy extends Refusal {

    public PapersBusy() {
        super("paper.busy");
    }
}
