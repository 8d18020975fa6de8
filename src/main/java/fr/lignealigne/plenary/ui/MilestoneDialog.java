package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.plenary.ConclusionDetails;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.timeline.MilestoneKind;

/** Puts a next date into the calendar of the procedure. */
final class MilestoneDialog {

    private MilestoneDialog() {}

    static void open(ConclusionsPane pane, ConclusionDetails date) {
        Select<MilestoneKind> kind = new Select<>();
        kind.setLabel(t("timeline.field.kind"));
        kind.setItems(MilestoneKind.values());
        kind.setItemLabelGenerator(one -> t("timeline.kind", one));
        kind.setValue(MilestoneKind.PLENARY);
        TextField title = new TextField(t("timeline.field.title"));
        title.setWidthFull();
        title.setValue(date.said().words());
        Kept kept = Kept.on(title, "conclusion/" + date.id() + "/milestone");
        PlenaryServices services = pane.services();
        new ActDialog(
                        t("plenary.toMilestone"),
                        t("plenary.toMilestone.do"),
                        () -> {
                            if (kind.isEmpty()) {
                                throw new Invalid("timeline.kind.missing");
                            }
                            services.conclusions()
                                    .makeMilestone(
                                            services.viewer(),
                                            pane.plenary(),
                                            date.id(),
                                            kind.getValue(),
                                            title.getValue());
                            kept.done();
                            pane.refresh();
                        },
                        new Paragraph(t("plenary.toMilestone.so")),
                        kind,
                        title)
                .open();
    }
}
