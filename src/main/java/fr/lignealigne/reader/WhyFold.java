package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.trace.ui.WhyPanel;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.plan.VersionSummary;

/** Why the chosen lines are as they are, to unfold. */
class WhyFold extends LazyDetails {

    WhyFold(ReaderServices services, CurrentViewer currentViewer, VersionSummary version, Quotation lines) {
        super(
                t("trace.why"),
                () -> new WhyPanel(
                        services.explaining(), currentViewer.get(), version.id(), lines.firstLine(), lines.lastLine()));
        addClassName("why-fold");
    }
}
