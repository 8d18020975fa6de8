package fr.lignealigne.attachment.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.attachment.Attachment;
import fr.lignealigne.attachment.AttachmentAddress;
import fr.lignealigne.attachment.FileState;
import fr.lignealigne.attachment.FileWords;
import fr.lignealigne.shared.ui.Pill;

/** One file: its name, as the way to it where there is one, what it is, and what the scanner said when that matters. */
class FileLine extends ListItem {

    FileLine(Attachment file, Component... acts) {
        addClassName("file-line");
        add(name(file));
        Span facts = new Span(FileWords.kindAndSize(file, language()));
        facts.addClassNames("soft", "small");
        add(facts);
        if (file.state() == FileState.UNSCANNED) {
            Span unscanned = new Span(t("file.state", file.state()));
            unscanned.addClassNames("soft", "small");
            add(unscanned);
        } else if (!file.isReadable()) {
            add(new Pill(
                    t("file.state", file.state()),
                    file.state() == FileState.INFECTED ? Pill.Tone.BAD : Pill.Tone.WARM));
        }
        add(acts);
    }

    /** The name comes from outside: it keeps its own direction and breaks anywhere. */
    private static Component name(Attachment file) {
        if (!file.isReadable()) {
            Span name = new Span(file.name());
            name.addClassName("file-name");
            name.getElement().setAttribute("dir", "auto");
            return name;
        }
        Anchor way = new Anchor(AttachmentAddress.of(file.id()), file.name());
        way.addClassName("file-name");
        way.setRouterIgnore(true);
        way.getElement().setAttribute("download", true);
        way.getElement().setAttribute("dir", "auto");
        return way;
    }
}
