package fr.lignealigne.bilateral.contribution.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fr.lignealigne.bilateral.contribution.ContributionWords;
import fr.lignealigne.bilateral.contribution.Part;
import fr.lignealigne.bilateral.contribution.RewrittenMeanwhile;
import fr.lignealigne.bilateral.contribution.WrittenContributionDetails;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Toasts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A field a theme, kept for colleagues by a button, deposited by the lead. */
final class ContributionForm extends Div {

    private final ContributionServices services;
    private final Runnable done;
    private final Div fields = new Div();
    private final SortedMap<Part, PartField> parts = new TreeMap<>();
    private final Select<Theme> more = new Select<>();
    private WrittenContributionDetails read;

    ContributionForm(ContributionServices services, WrittenContributionDetails read, Runnable done) {
        this.services = services;
        this.read = read;
        this.done = done;
        addClassName("contribution-form");
        fields.addClassName("request-fields");
        read.themes().forEach(theme -> show(Part.of(theme)));
        read.words().parts().keySet().forEach(this::show);
        show(Part.GENERAL);
        more.setLabel(t("written.more"));
        more.setPlaceholder(t("written.more.choose"));
        more.setItemLabelGenerator(theme -> theme == null ? "" : t("theme", theme));
        more.setId("more-themes");
        more.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                show(Part.of(event.getValue())).focus();
                offerMore();
            }
        });
        offerMore();
        Paragraph seen = new Paragraph(t("written.seen"));
        seen.addClassNames("soft", "small");
        add(fields, more, seen, acts());
    }

    private PartField show(Part part) {
        PartField there = parts.get(part);
        if (there != null) {
            return there;
        }
        PartField field = new PartField(read, part);
        parts.put(part, field);
        fields.addComponentAtIndex(new ArrayList<>(parts.keySet()).indexOf(part), field);
        return field;
    }

    private void offerMore() {
        List<Theme> left = Arrays.stream(Theme.values())
                .filter(theme -> !parts.containsKey(Part.of(theme)))
                .toList();
        more.setItems(left);
        more.setVisible(!left.isEmpty());
    }

    private Component acts() {
        Button keep = new Button(t("written.keep"), event -> keep());
        keep.setId("keep-contribution");
        Div acts = new Div();
        acts.addClassNames("row", "acts");
        if (read.mayDeposit()) {
            Button deposit = new Button(t("written.deposit"), event -> deposit());
            deposit.addThemeVariants(ButtonVariant.PRIMARY);
            deposit.setId("deposit-contribution");
            acts.add(deposit, keep);
            return acts;
        }
        Paragraph lead = new Paragraph(t("written.leadDeposits"));
        lead.addClassNames("soft", "small");
        acts.add(keep);
        return new Div(acts, lead);
    }

    private ContributionWords words() {
        Map<Part, String> said = new HashMap<>();
        parts.forEach((part, field) -> said.put(part, field.words()));
        return new ContributionWords(said);
    }

    private void keep() {
        try {
            services.contributions().write(services.viewer(), read.id(), read.revision(), words());
        } catch (RewrittenMeanwhile refused) {
            meet(refused);
            return;
        }
        forget();
        Toasts.done(t("written.kept"));
        done.run();
    }

    /** What is deposited is what was read when it was asked for. */
    private void deposit() {
        long asRead = read.revision();
        new ActDialog(
                        t("written.deposit.title"),
                        t("written.deposit"),
                        () -> depositAt(asRead),
                        new Paragraph(t("written.deposit.consequence")))
                .open();
    }

    private void depositAt(long revision) {
        String number;
        try {
            number = services.contributions().deposit(services.viewer(), read.id(), revision, words());
        } catch (RewrittenMeanwhile refused) {
            meet(refused);
            return;
        }
        forget();
        Toasts.done(t("written.deposited.done", number));
        done.run();
    }

    private void forget() {
        parts.values().forEach(PartField::done);
    }

    private void meet(RewrittenMeanwhile refused) {
        follow(services.contributions().get(services.viewer(), read.id()));
        Toasts.refused(refused);
    }

    /** A colleague wrote meanwhile: their words come where nothing was typed, beside where something was. */
    void follow(WrittenContributionDetails now) {
        now.words().parts().keySet().forEach(this::show);
        parts.values().forEach(field -> field.meet(now.words()));
        read = now;
        offerMore();
    }

    /** « Jusqu’au 12 avril 2027 compris ». */
    static String until(WrittenContributionDetails contribution) {
        return t("written.until", FrenchDates.date(contribution.lastDay(), language()));
    }
}
