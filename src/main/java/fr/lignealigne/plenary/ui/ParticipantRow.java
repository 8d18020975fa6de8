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
import fr.lignealigne.shared.ui.ActDialog;

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
        ParticipantDetails read = shown;
        ParticipantFields fields = new ParticipantFields(
                page.services().organisations().list(), "participant/" + page.plenary() + "/" + read.id());
        fields.show(read.who());
        new ActDialog(
                        t("plenary.rewrite"),
                        t("plenary.keep"),
                        () -> {
                            page.services()
                                    .attendances()
                                    .change(
                                            page.services().viewer(),
                                            page.plenary(),
                                            read.id(),
                                            shown.revision(),
                                            fields.draft());
                            fields.done();
                            page.refresh();
                        },
                        fields)
                .open();
    }

    private void remove() {
        page.attempt(() -> page.services().attendances().remove(page.services().viewer(), page.plenary(), shown.id()));
    }
}
