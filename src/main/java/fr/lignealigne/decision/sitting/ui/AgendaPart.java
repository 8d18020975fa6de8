package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.details.Details;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.SittingDetails;
import fr.lignealigne.decision.sitting.SittingPointId;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Toasts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agenda on the page of a sitting, in which points change places; below a running one to be unfolded. */
class AgendaPart {

    private final SittingServices services;
    private final CurrentViewer currentViewer;
    private final SittingNews news;
    private final Runnable refresh;
    private final Details below = new Details();
    private @Nullable AgendaList shown;
    private @Nullable SittingDetails drawn;

    /**
     * @param news where it says what moved
     * @param refresh has the page show how the sitting is, and leaves what is typed on it alone
     */
    AgendaPart(SittingServices services, CurrentViewer currentViewer, SittingNews news, Runnable refresh) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.news = news;
        this.refresh = refresh;
        below.addClassName("sitting-agenda-part");
    }

    AgendaList list(SittingDetails now) {
        AgendaList list = new AgendaList(
                now,
                services.desk().versions().text(currentViewer.get(), now.version()),
                now.mayBeReordered() ? (moved, with) -> exchange(now, moved, with) : null);
        shown = list;
        drawn = now;
        return list;
    }

    /** Whether it would look the same if it were drawn anew. */
    boolean isOf(SittingDetails now) {
        return drawn != null
                && drawn.points().equals(now.points())
                && drawn.current() == now.current()
                && drawn.mayBeReordered() == now.mayBeReordered();
    }

    /** The same part whenever it is asked for: it stays unfolded while the sitting goes on. */
    Details below(SittingDetails now) {
        below.setSummaryText(t("sitting.agenda", now.points().size()));
        below.removeAll();
        below.add(list(now));
        return below;
    }

    private void exchange(SittingDetails read, PointDetails moved, PointDetails with) {
        List<SittingPointId> wanted = new ArrayList<>(read.order());
        Collections.swap(wanted, moved.ordinal() - 1, with.ordinal() - 1);
        try {
            services.sittings().reorder(currentViewer.get(), read.id(), read.order(), wanted);
            news.moved(moved, with.ordinal());
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
        }
        refresh.run();
        if (shown != null) {
            shown.focusOn(moved.id(), with.ordinal() < moved.ordinal());
        }
    }
}
