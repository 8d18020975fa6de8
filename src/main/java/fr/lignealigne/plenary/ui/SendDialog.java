package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.plenary.Attendance;
import fr.lignealigne.plenary.Minutes;
import fr.lignealigne.plenary.ParticipantDetails;
import fr.lignealigne.plenary.PlenaryDetails;
import fr.lignealigne.plenary.PlenaryState;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says who will read the minutes, and who on the list will not hear of them, before they are sent out. */
final class SendDialog {

    private SendDialog() {}

    static void open(PlenaryServices services, PlenaryDetails plenary, Runnable done) {
        Minutes read = services.sending().inWork(services.viewer(), plenary.id());
        boolean isAgain = plenary.state() == PlenaryState.SENT_OUT;
        TextArea changed = new TextArea(t("plenary.send.changed"));
        changed.setId("changed");
        changed.setWidthFull();
        changed.setHelperText(t("plenary.send.changed.help"));
        changed.setVisible(isAgain);
        Kept kept = Kept.on(changed, "plenary/" + plenary.id() + "/changed");
        List<Component> content = new ArrayList<>(whoReads(services, plenary));
        long unnoted = read.attendees().stream()
                .filter(one -> one.attendance() == Attendance.AWAITED)
                .count();
        if (unnoted > 0) {
            content.add(notice(t("plenary.send.unnoted", unnoted)));
        }
        content.add(changed);
        new ActDialog(
                        t(isAgain ? "plenary.send.again" : "plenary.send.title"),
                        t("plenary.send.do"),
                        () -> {
                            services.sending().send(services.viewer(), plenary.id(), read, changed.getValue());
                            kept.done();
                            Toasts.done(t("plenary.sent"));
                            done.run();
                        },
                        content.toArray(Component[]::new))
                .open();
    }

    private static List<Component> whoReads(PlenaryServices services, PlenaryDetails plenary) {
        Set<OrganisationId> readers = services.sending().readers(services.viewer(), plenary.id());
        UnorderedList told = inFrench(new UnorderedList());
        told.addClassName("told");
        services.organisations().list().stream()
                .filter(one -> readers.contains(one.id()))
                .map(OrganisationSummary::shortName)
                .forEach(name -> told.add(new ListItem(name)));
        List<Component> said = new ArrayList<>();
        said.add(new Paragraph(t("plenary.send.who", readers.size())));
        said.add(told);
        List<String> others = services.attendances().of(services.viewer(), plenary.id()).stream()
                .map(ParticipantDetails::who)
                .filter(one -> one.organisation() == null)
                .map(one -> one.organisationName())
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            said.add(notice(t("plenary.send.without", String.join(", ", others))));
        }
        return said;
    }

    private static Paragraph notice(String words) {
        Paragraph notice = new Paragraph(words);
        notice.addClassName("notice");
        return notice;
    }
}
