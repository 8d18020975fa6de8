package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.DraftStage;
import fr.lignealigne.remark.ReadDraft;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Toasts;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The drafts of an association; the lead chooses some, says that they are ready, sends them back or deposits them. */
final class DraftPanel extends Composite<Div> {

    private final RemarksServices services;
    private final CurrentViewer currentViewer;
    private final VersionSummary version;
    private final Runnable onDone;
    private final UnorderedList list = new UnorderedList();
    private final Map<RemarkId, DraftRow> rows = new LinkedHashMap<>();
    private final Button sendBack = new Button("", event -> sendBack());
    private final Button ready = new Button("", event -> ready());
    private final Button deposit = new Button("", event -> deposit());
    private final Span count = new Span();
    private boolean reviews;

    /** One key for this list as it is shown: pressed twice, it is the same deposit. */
    private final UUID requestKey = UUID.randomUUID();

    /** @param onDone after one's own act on a draft */
    DraftPanel(
            RemarksServices services,
            CurrentViewer currentViewer,
            VersionSummary version,
            List<RemarkDetails> drafts,
            TeamSight sight,
            Runnable onDone) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.version = version;
        this.onDone = onDone;
        this.reviews = sight.team().reviews();
        Viewer viewer = currentViewer.get();
        list.addClassName("deposit-list");
        drafts.forEach(draft -> append(viewer, draft, sight));
        getContent().add(list, viewer.is(Role.ASSOCIATION_LEAD) ? bar() : new Paragraph(t("remarks.leadDeposits")));
        chooseAtFirst(sight);
        recount();
    }

    private void append(Viewer viewer, RemarkDetails draft, TeamSight sight) {
        DraftRow row = new DraftRow(services, currentViewer, version, draft, onDone, this::recount);
        row.show(viewer, draft, sight);
        rows.put(draft.id(), row);
        list.add(row);
    }

    /** What the lead read already, where drafts are reviewed; else all of them. */
    private void chooseAtFirst(TeamSight sight) {
        boolean isReviewing = reviews && !sight.reviews().byDraft().isEmpty();
        rows.values().forEach(row -> row.choose(!isReviewing || row.stage() == DraftStage.READY));
    }

    /**
     * Follows what became of the drafts shown, and adds new ones at the end: nothing moves under the eyes of who reads.
     *
     * @param all of the association on this version, whatever is shown of it
     * @param wanted those that belong into this list
     * @param own whether it is the viewer's own act, after which what is gone is seen to be gone
     */
    void follow(List<RemarkDetails> all, List<RemarkDetails> wanted, TeamSight sight, boolean own) {
        Viewer viewer = currentViewer.get();
        reviews = sight.team().reviews();
        Map<RemarkId, RemarkDetails> standing =
                all.stream().collect(Collectors.toMap(RemarkDetails::id, remark -> remark));
        Iterator<DraftRow> shown = rows.values().iterator();
        while (shown.hasNext()) {
            DraftRow row = shown.next();
            RemarkDetails now = standing.get(row.remark().id());
            if (now != null) {
                row.show(viewer, now, sight);
            } else if (own) {
                shown.remove();
                list.remove(row);
            } else {
                row.gone();
            }
        }
        wanted.stream().filter(draft -> !rows.containsKey(draft.id())).forEach(draft -> append(viewer, draft, sight));
        recount();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private Div bar() {
        deposit.setId("deposit");
        deposit.addThemeVariants(ButtonVariant.PRIMARY);
        ready.setId("ready");
        ready.addClassName("push");
        sendBack.setId("send-back");
        sendBack.addThemeVariants(ButtonVariant.TERTIARY);
        count.addClassName("soft");
        Div bar = new Div(count, sendBack, ready, deposit);
        bar.addClassName("act-bar");
        return bar;
    }

    private void recount() {
        int chosen = chosen(row -> true).size();
        int unread = chosen(row -> row.stage() != DraftStage.READY).size();
        int proposed = chosen(DraftPanel::maySendBack).size();
        count.setText(t("remarks.chosen", chosen));
        deposit.setText(t("remarks.deposit", chosen));
        deposit.setEnabled(chosen > 0);
        deposit.setClassName("push", !reviews);
        ready.setText(t("team.ready", unread));
        ready.setEnabled(unread > 0);
        ready.setVisible(reviews);
        sendBack.setText(t("team.sendBack", proposed));
        sendBack.setEnabled(proposed > 0);
        sendBack.setVisible(reviews);
    }

    private static boolean maySendBack(DraftRow row) {
        return row.stage() == DraftStage.PROPOSED || row.stage() == DraftStage.READY;
    }

    private List<RemarkDetails> chosen(Predicate<DraftRow> which) {
        return rows.values().stream()
                .filter(DraftRow::isChosen)
                .filter(which)
                .map(DraftRow::remark)
                .toList();
    }

    private List<ReadDraft> read(Predicate<DraftRow> which) {
        return chosen(which).stream().map(ReadDraft::of).toList();
    }

    private void ready() {
        try {
            services.team().reviewing().ready(currentViewer.get(), read(row -> row.stage() != DraftStage.READY));
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
        onDone.run();
    }

    private void sendBack() {
        List<ReadDraft> drafts = read(DraftPanel::maySendBack);
        SendBackDialog.ask(drafts, reason -> {
            services.team().reviewing().sendBack(currentViewer.get(), drafts, reason);
            onDone.run();
        });
    }

    private void deposit() {
        DepositDialog.open(services, currentViewer, version, chosen(row -> true), requestKey);
    }
}
