package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.note.StateNote;
import fr.lignealigne.decision.note.StateNoteChanged;
import fr.lignealigne.decision.note.StateNoteId;
import fr.lignealigne.decision.note.StateNotes;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** At the desk: what MIPROF and the cabinet say to each other of the remarks here, and where they say it. */
class BetweenUs extends Section {

    private final Desk desk;
    private final StateNotes notes;
    private final CurrentViewer currentViewer;
    private final Map<RemarkId, String> codes;
    private final UnorderedList said = new UnorderedList();
    private final Button open = new Button(t("stateNote.open"), event -> write());
    private final Div editor = new Div();
    private final Map<StateNoteId, ListItem> shown = new LinkedHashMap<>();

    BetweenUs(Desk desk, StateNotes notes, CurrentViewer currentViewer, LivePages live) {
        this.desk = desk;
        this.notes = notes;
        this.currentViewer = currentViewer;
        // What was said of a revision or of what was withdrawn is still read here.
        this.codes = Stream.of(
                        desk.remarks().stream(),
                        desk.withdrawn().stream(),
                        desk.revisions().values().stream().flatMap(List::stream))
                .flatMap(some -> some)
                .collect(Collectors.toMap(
                        RemarkDetails::id, one -> String.valueOf(one.code()), (one, same) -> one, LinkedHashMap::new));
        addClassName("between-us");
        setId("between-us");
        Paragraph audience = new Paragraph(t("stateNote.audience"));
        audience.addClassNames("soft", "small");
        said.getElement().setAttribute("aria-live", "polite");
        said.getElement().setAttribute("aria-label", t("stateNote.title"));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setId("write-note");
        add(DeskWords.title("stateNote.title"), audience, said, open, editor);
        Set<RemarkId> here = Set.copyOf(codes.keySet());
        live.follow(this, StateNoteChanged.class, change -> here.contains(change.remark()), changes -> show());
        show();
    }

    /** In place: only what came or went is touched. */
    private void show() {
        List<StateNote> all = notes.on(currentViewer.get(), codes.keySet());
        Set<StateNoteId> standing = all.stream().map(StateNote::id).collect(Collectors.toSet());
        shown.entrySet().removeIf(entry -> {
            boolean isGone = !standing.contains(entry.getKey());
            if (isGone) {
                said.remove(entry.getValue());
            }
            return isGone;
        });
        for (StateNote note : all) {
            shown.computeIfAbsent(note.id(), id -> {
                ListItem item = item(note);
                said.add(item);
                return item;
            });
        }
        said.setVisible(!shown.isEmpty());
    }

    private ListItem item(StateNote note) {
        Span who = new Span(t("stateNote.by", note.function(), note.organisationName()));
        who.addClassName("between-us-who");
        Span when = new Span(FrenchDates.moment(note.at(), language()));
        when.addClassNames("soft", "small");
        Div head = new Div(who, when);
        head.addClassName("row");
        if (codes.size() > 1) {
            Span about = new Span(codes.getOrDefault(note.remark(), ""));
            about.addClassNames("soft", "small");
            head.add(about);
        }
        if (note.mine()) {
            Button erase = new Button(t("team.comment.erase"), event -> erase(note.id()));
            erase.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            head.add(erase);
        }
        Paragraph words = inFrench(new Paragraph(note.words()));
        words.addClassName("said");
        return new ListItem(head, words);
    }

    private void write() {
        Select<RemarkDetails> about = new Select<>();
        about.setLabel(t("stateNote.about"));
        about.setId("note-about");
        about.setWidthFull();
        about.setItems(desk.remarks());
        about.setItemLabelGenerator(DeskWords::remark);
        about.setValue(desk.remarks().getFirst());
        about.setVisible(desk.remarks().size() > 1);
        TextArea words = new TextArea(t("stateNote.field"));
        words.setId("note-words");
        words.setMaxLength(StateNotes.LONGEST);
        words.setWidthFull();
        Kept kept = Kept.on(words, "stateNote/" + desk.place());
        Button send = new Button(t("stateNote.send"), event -> send(about, words, kept));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setId("send-note");
        Button later = new Button(t("team.comment.later"), event -> close());
        later.addThemeVariants(ButtonVariant.TERTIARY);
        Div acts = new Div(send, later);
        acts.addClassName("row");
        editor.add(about, words, acts);
        open.setVisible(false);
        words.focus();
    }

    private void send(Select<RemarkDetails> about, TextArea words, Kept kept) {
        try {
            notes.write(currentViewer.get(), about.getValue().id(), words.getValue());
        } catch (Refusal refused) {
            words.setInvalid(true);
            words.setErrorMessage(t(refused.key(), refused.arguments()));
            return;
        }
        kept.done();
        close();
        show();
    }

    /** What was typed stays kept. */
    private void close() {
        editor.removeAll();
        open.setVisible(true);
        open.focus();
    }

    private void erase(StateNoteId id) {
        Confirm.ask(t("stateNote.erase.title"), t("team.comment.erase.consequence"), t("team.comment.erase"), () -> {
            try {
                notes.erase(currentViewer.get(), id);
            } catch (Refusal refused) {
                Toasts.refused(refused);
            }
            show();
        });
    }
}
