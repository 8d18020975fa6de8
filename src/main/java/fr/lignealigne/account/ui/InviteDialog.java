package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.InvitationDraft;
import fr.lignealigne.account.MemberSummary;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Role;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Fields;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks for which organisation, in which function, with which roles: of someone new, or of someone who moves there. */
class InviteDialog extends Dialog {

    private final EmailField email = new EmailField(t("login.email"));
    private final TextField function = new TextField(t("members.function"));
    private final List<Kept> kept = new ArrayList<>();

    static InviteDialog toInvite(
            List<OrganisationSummary> organisations,
            Function<OrganisationSummary, List<Role>> rolesOf,
            Consumer<InvitationDraft> onInvite) {
        InviteDialog dialog = new InviteDialog(organisations, rolesOf, onInvite, t("members.invite.send"));
        dialog.keepAs("invitation");
        dialog.setHeaderTitle(t("members.invite.title"));
        return dialog;
    }

    static InviteDialog toMove(
            MemberSummary person,
            List<OrganisationSummary> organisations,
            Function<OrganisationSummary, List<Role>> rolesOf,
            Consumer<InvitationDraft> onMove) {
        InviteDialog dialog = new InviteDialog(organisations, rolesOf, onMove, t("member.move.confirm"));
        dialog.setHeaderTitle(t("member.move.title"));
        dialog.email.setValue(person.email());
        dialog.email.setReadOnly(true);
        dialog.keepAs("move/" + person.id());
        dialog.add(new Paragraph(t("member.move.consequence", person.organisationName())));
        return dialog;
    }

    private void keepAs(String name) {
        kept.add(Kept.on(email, name + "/address"));
        kept.add(Kept.on(function, name + "/function"));
    }

    private InviteDialog(
            List<OrganisationSummary> organisations,
            Function<OrganisationSummary, List<Role>> rolesOf,
            Consumer<InvitationDraft> onInvite,
            String act) {
        function.setHelperText(t("members.function.help"));
        ComboBox<OrganisationSummary> organisation = new ComboBox<>(t("members.organisation"), organisations);
        organisation.setItemLabelGenerator(OrganisationSummary::shortName);
        MultiSelectComboBox<Role> roles = Fields.several(t("members.roles"));
        roles.setItemLabelGenerator(role -> t("role", role));
        organisation.addValueChangeListener(
                event -> roles.setItems(event.getValue() == null ? List.of() : rolesOf.apply(event.getValue())));
        if (organisations.size() == 1) {
            organisation.setValue(organisations.getFirst());
        }
        Div form = new Div(email, function, organisation, roles);
        form.addClassName("narrow-form");
        add(form);
        Button invite = new Button(act, event -> {
            if (organisation.getValue() == null) {
                Toasts.refused(t("invitation.incomplete"));
                return;
            }
            try {
                onInvite.accept(new InvitationDraft(
                        email.getValue(),
                        function.getValue(),
                        organisation.getValue().id(),
                        roles.getValue()));
                kept.forEach(Kept::done);
                close();
            } catch (Refusal refused) {
                Toasts.refused(refused);
            }
        });
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(t("action.cancel"), event -> {
            // An address given up is not proposed for another organisation.
            kept.forEach(Kept::done);
            close();
        });
        getFooter().add(cancel, invite);
    }
}
