package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.lignealigne.plenary.Attendance;
import fr.lignealigne.plenary.ParticipantDetails;
import fr.lignealigne.plenary.ParticipantDraft;
import fr.lignealigne.plenary.ParticipantId;
import fr.lignealigne.plenary.WrittenMeanwhile;
import fr.lignealigne.shared.ui.ActDialog;
import java.util.concurrent.atomic.AtomicReference;

/** One person of the list. */
final class ParticipantRow implements Rows.Row<ParticipantDetails> {

    private final AttendanceView page;
    private final Span organisation = inFrench(new Span());
    private final Span person = inFrench(new Span());
    private final RadioButtonGroup<Attendance> attendance = new RadioButtonGroup<>();
    private final RowActs acts = new RowActs();
    private final ListItem row = new ListItem();
    private ParticipantDetails shown;

    @SuppressWarnings("NullAway.Init")
    ParticipantRow(AttendanceView page) {
        this.page = page;
        organisation.addClassName("what");
        person.addClassName("soft");
        attendance.setItems(Attendance.PRESENT, Attendance.EXCUSED, Attendance.ABSENT);
        attendance.setItemLabelGenerator(PlenaryWords::attendance);
        attendance.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                note(event.getValue());
            }
        });
        acts.act("plenary.rewrite", this::rewrite);
        acts.act("plenary.remove", this::remove);
        Div who = new Div(organisation, person);
        who.addClassName("person");
        row.add(who, attendance, acts);
    }

    @Override
    public Component component() {
        return row;
    }

    @Override
    public void show(ParticipantDetails details) {
        shown = details;
        organisation.setText(details.who().organisationName());
        person.setText(details.attendee().person());
        attendance.setAriaLabel(t("plenary.attendance.of", PlenaryWords.who(details.who())));
        attendance.setValue(details.attendance() == Attendance.AWAITED ? null : details.attendance());
        acts.about(PlenaryWords.who(details.who()));
    }

    private void note(Attendance noted) {
        boolean isNoted = page.attempt(
                () -> page.services().attendances().note(page.services().viewer(), page.plenary(), shown.id(), noted));
        if (!isNoted) {
            attendance.setValue(shown.attendance() == Attendance.AWAITED ? null : shown.attendance());
        }
    }

    private void rewrite() {
        AtomicReference<ParticipantDetails> read = new AtomicReference<>(shown);
        ParticipantId id = shown.id();
        Div rival = new Div();
        rival.addClassName("notice");
        rival.getElement().setAttribute("role", "status");
        rival.setVisible(false);
        ParticipantFields fields = new ParticipantFields(
                page.services().organisations().list(), "participant/" + page.plenary() + "/" + id);
        fields.show(shown.who());
        new ActDialog(
                        t("plenary.rewrite"),
                        t("plenary.keep"),
                        () -> {
                            try {
                                change(read.get(), fields.draft());
                            } catch (WrittenMeanwhile refused) {
                                read.set(page.get(id));
                                rival.setText(t("plenary.rival") + " "
                                        + PlenaryWords.who(read.get().who()));
                                rival.setVisible(true);
                                throw refused;
                            }
                            fields.done();
                            page.refresh();
                        },
                        fields,
                        rival)
                .open();
    }

    /** As it was read when the dialog opened, whatever the row shows since. */
    private void change(ParticipantDetails read, ParticipantDraft draft) {
        page.services()
                .attendances()
                .change(page.services().viewer(), page.plenary(), read.id(), read.revision(), draft);
    }

    private void remove() {
        page.attempt(() -> page.services().attendances().remove(page.services().viewer(), page.plenary(), shown.id()));
    }
}
