package fr.lignealigne.attachment.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.attachment.Attachment;
import java.util.List;

/** The files that hang on something, for its readers; nothing where there are none. */
public final class FileList extends UnorderedList {

    public FileList(List<Attachment> files) {
        addClassName("file-list");
        getElement().setAttribute("aria-label", t("file.list"));
        files.forEach(file -> add(new FileLine(file)));
        setVisible(!files.isEmpty());
    }
}
