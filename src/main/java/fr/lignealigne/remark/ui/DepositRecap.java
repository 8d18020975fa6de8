package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.privacy.ui.PersonalDataWords;
import fr.lignealigne.remark.Acknowledgement;
import fr.lignealigne.remark.PersonalDataLeft;
import fr.lignealigne.remark.PersonalFindings;
import fr.lignealigne.remark.Recap;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFinding;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What in the remarks to be deposited may still identify a person, by remark; to be acknowledged before the deposit. */
final class DepositRecap extends Section {

    private final VersionSummary version;
    private final List<RemarkDetails> chosen;
    private final PersonalFindings findings;
    private final CurrentViewer currentViewer;
    private final Paragraph said = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Checkbox read = new Checkbox(t("remarks.recap.read"));
    private Recap recap = new Recap(List.of());

    DepositRecap(
            VersionSummary version,
            List<RemarkDetails> writable,
            Collection<RemarkId> chosen,
            PersonalFindings findings,
            CurrentViewer currentViewer) {
        this.version = version;
        this.chosen =
                writable.stream().filter(remark -> chosen.contains(remark.id())).toList();
        this.findings = findings;
        this.currentViewer = currentViewer;
        addClassName("deposit-recap");
        read.setId("recap-read");
        Div scroll = new Div(list);
        scroll.addClassName("recap-list");
        add(said, scroll, read);
        readAnew();
    }

    private void readAnew() {
        recap = recap();
        setVisible(!recap.isEmpty());
        read.setValue(false);
        int count = recap.entries().stream()
                .mapToInt(entry -> entry.findings().size())
                .sum();
        said.setText(t("remarks.recap.said", count));
        list.removeAll();
        for (RemarkDetails remark : chosen) {
            recap.entries().stream()
                    .filter(entry -> entry.remark().equals(remark.id()))
                    .forEach(entry -> list.add(line(remark, entry.findings())));
        }
    }

    /** A draft that a colleague deposited or threw away meanwhile is refused by the deposit, in its own sentence. */
    private Recap recap() {
        try {
            return findings.recap(
                    currentViewer.get(), chosen.stream().map(RemarkDetails::id).toList());
        } catch (Refusal gone) {
            return new Recap(List.of());
        }
    }

    private ListItem line(RemarkDetails remark, List<RemarkFinding> left) {
        Anchor way = new Anchor(RemarkAddress.toWrite(remark), "");
        way.add(sentence(version.label() + ", " + RemarkWords.placeInSentence(remark.place())));
        UnorderedList found = new UnorderedList();
        for (RemarkFinding finding : left) {
            Span kind = new Span(PersonalDataWords.kind(finding.kind()));
            kind.addClassName("soft");
            Span words = inFrench(new Span(finding.words()));
            words.addClassName("words");
            found.add(new ListItem(kind, words));
        }
        return new ListItem(way, found);
    }

    /** Deposits with what is acknowledged here; what changed meanwhile is shown anew, and is to be acknowledged anew. */
    <T> T deposit(Function<Acknowledgement, T> deposit) {
        try {
            return deposit.apply(read.getValue() ? recap.acknowledged() : Acknowledgement.NONE);
        } catch (PersonalDataLeft refused) {
            readAnew();
            throw refused;
        }
    }
}
