package fr.lignealigne.bilateral.agenda.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.bilateral.agenda.Agenda;
import fr.lignealigne.bilateral.agenda.AgendaPoint;
import fr.lignealigne.bilateral.agenda.PointId;
import fr.lignealigne.bilateral.agenda.WritingAgendas;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.ui.RemarkAddress;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The points in their order. Each keeps its row, so that the focus stays where it is while others write. */
final class PointList extends Div implements PointRow.Acts {

    private final AgendaServices services;
    private final Runnable changed;
    private final OrderedList list = new OrderedList();
    private final Map<PointId, PointRow> rows = new HashMap<>();
    private final EmptyState none = new EmptyState(t("agenda.none"), t("agenda.none.explain"));
    private final Button share = new Button(t("agenda.shareOut"), click -> share());
    private @Nullable Agenda shown;

    PointList(AgendaServices services, Runnable changed) {
        this.services = services;
        this.changed = changed;
        addClassName("agenda-points");
        list.addClassName("agenda-list");
        share.setId("share-out");
        add(none, list, share);
    }

    void show(Agenda agenda) {
        shown = agenda;
        List<AgendaPoint> points = agenda.points();
        none.setVisible(points.isEmpty());
        list.setVisible(!points.isEmpty());
        share.setVisible(agenda.mayWrite() && points.stream().anyMatch(point -> !point.inWriting()));
        List<PointId> standing = points.stream().map(AgendaPoint::id).toList();
        rows.entrySet().removeIf(entry -> {
            boolean isGone = !standing.contains(entry.getKey());
            if (isGone) {
                list.remove(entry.getValue());
            }
            return isGone;
        });
        Map<RemarkId, RemarkDetails> about = about(points);
        for (int at = 0; at < points.size(); at++) {
            AgendaPoint point = points.get(at);
            PointRow row = rows.computeIfAbsent(point.id(), id -> new PointRow(point, this));
            if (list.indexOf(row) != at) {
                list.addComponentAtIndex(at, row);
            }
            RemarkDetails remark = point.remark() == null ? null : about.get(point.remark());
            row.show(point, points.size(), agenda.mayWrite(), remark == null ? null : RemarkAddress.of(remark));
        }
    }

    private Map<RemarkId, RemarkDetails> about(List<AgendaPoint> points) {
        List<RemarkId> ids = points.stream()
                .map(AgendaPoint::remark)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : services.remarks().those(services.viewer(), ids).stream()
                        .collect(Collectors.toMap(RemarkDetails::id, Function.identity()));
    }

    private void share() {
        WritingAgendas.SharedOut out = services.writing()
                .shareOut(services.viewer(), Objects.requireNonNull(shown).meeting());
        changed.run();
        if (out.changedAny()) {
            Toasts.undo(
                    t("agenda.shared"), () -> attempt(() -> services.writing().shareBack(services.viewer(), out)));
        } else {
            Toasts.done(t("agenda.shared"));
        }
    }

    @Override
    public void move(AgendaPoint point, int rank) {
        services.writing().move(services.viewer(), point.id(), rank);
        changed.run();
        Objects.requireNonNull(rows.get(point.id())).focusMoved(rank < point.rank());
    }

    @Override
    public void giveMinutes(AgendaPoint point, int minutes) {
        attempt(() -> services.writing().giveMinutes(services.viewer(), point.id(), point.minutes(), minutes));
    }

    @Override
    public void leaveToWriting(AgendaPoint point) {
        attempt(() -> services.writing().leaveToWriting(services.viewer(), point.id()));
    }

    @Override
    public void takeOff(AgendaPoint point) {
        WritingAgendas.TakenOff off = services.writing().takeOff(services.viewer(), point.id());
        changed.run();
        Toasts.undo(t("agenda.takenOff"), () -> attempt(() -> services.writing().putBack(services.viewer(), off)));
    }

    @Override
    public void retitle(AgendaPoint point) {
        TextField title = new TextField(t("agenda.point.title"));
        title.setMaxLength(AgendaPoint.LONGEST_TITLE);
        title.setWidthFull();
        title.setId("title");
        title.setValue(point.title());
        Kept kept = Kept.on(title, "agenda/" + point.id() + "/title");
        new ActDialog(
                        t("agenda.retitle"),
                        t("agenda.retitle.save"),
                        () -> {
                            services.writing().retitle(services.viewer(), point.id(), point.title(), title.getValue());
                            kept.done();
                            changed.run();
                        },
                        title)
                .open();
        title.focus();
    }

    /** What stands now is shown again, also when it was refused. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
        changed.run();
    }
}
