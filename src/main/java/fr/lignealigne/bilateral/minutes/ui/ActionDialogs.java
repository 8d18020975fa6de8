package fr.lignealigne.bilateral.minutes.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.bilateral.minutes.ActionDraft;
import fr.lignealigne.bilateral.minutes.ActionPoint;
import fr.lignealigne.bilateral.minutes.MinutesDetails;
import fr.lignealigne.bilateral.minutes.MinutesPoint;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Pickers;
import fr.lignealigne.shared.ui.Toasts;
import java.time.LocalDate;
import java.util.List;

/** Ask what it takes to write down something to be done, and to close it. */
final class ActionDialogs {

    private static final int USUAL_DAYS = 30;

    private ActionDialogs() {}

    static void add(MinutesServices services, MinutesDetails minutes, MinutesPoint point, Runnable changed) {
        TextField what = new TextField(t("action.what"));
        what.setMaxLength(ActionDraft.LONGEST);
        what.setWidthFull();
        what.setId("what");
        Kept keptWhat = Kept.on(what, "action/" + point.id() + "/what");
        List<OrganisationSummary> owners = services.followUps().owners(services.viewer(), minutes.id());
        Select<OrganisationSummary> owner = new Select<>();
        owner.setLabel(t("action.owner"));
        owner.setItems(owners);
        owner.setItemLabelGenerator(OrganisationSummary::shortName);
        owner.setValue(owners.stream()
                .filter(one -> one.id().equals(services.viewer().organisation()))
                .findFirst()
                .orElse(owners.getFirst()));
        TextField person = new TextField(t("action.person.label"));
        person.setMaxLength(ActionDraft.LONGEST_PERSON);
        Kept keptPerson = Kept.on(person, "action/" + point.id() + "/person");
        DatePicker due = Pickers.day(t("action.due"));
        due.setMin(services.today());
        due.setValue(services.today().plusDays(USUAL_DAYS));
        new ActDialog(
                        t("action.add"),
                        t("minutes.add"),
                        () -> {
                            LocalDate day = due.getValue();
                            services.followUps()
                                    .add(
                                            services.viewer(),
                                            point.id(),
                                            new ActionDraft(
                                                    what.getValue(),
                                                    owner.getValue().id(),
                                                    person.getValue(),
                                                    day == null ? LocalDate.MIN : day));
                            keptWhat.done();
                            keptPerson.done();
                            changed.run();
                        },
                        what,
                        owner,
                        person,
                        due)
                .open();
        what.focus();
    }

    static void done(MinutesServices services, ActionPoint action, Runnable changed) {
        TextArea proof = new TextArea(t("action.proof"));
        proof.setHelperText(t("action.proof.help"));
        proof.setMaxLength(ActionPoint.LONGEST_PROOF);
        proof.setWidthFull();
        proof.setId("proof");
        Kept kept = Kept.on(proof, "action/" + action.id() + "/proof");
        new ActDialog(
                        action.what(),
                        t("action.done"),
                        () -> {
                            services.followUps().done(services.viewer(), action.id(), proof.getValue());
                            kept.done();
                            changed.run();
                            Toasts.undo(t("action.done.said"), () -> {
                                services.followUps().reopen(services.viewer(), action.id());
                                changed.run();
                            });
                        },
                        proof)
                .open();
        proof.focus();
    }

    static void drop(MinutesServices services, ActionPoint action, Runnable changed) {
        TextArea reason = new TextArea(t("action.reason"));
        reason.setMaxLength(ActionDraft.LONGEST);
        reason.setWidthFull();
        reason.setId("reason");
        Kept kept = Kept.on(reason, "action/" + action.id() + "/reason");
        new ActDialog(
                        action.what(),
                        t("action.drop"),
                        () -> {
                            services.followUps().drop(services.viewer(), action.id(), reason.getValue());
                            kept.done();
                            changed.run();
                        },
                        reason)
                .open();
        reason.focus();
    }
}
