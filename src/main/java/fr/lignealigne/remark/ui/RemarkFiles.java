package fr.lignealigne.remark.ui;

import com.vaadin.flow.component.Component;
import fr.lignealigne.attachment.ui.FileList;
import fr.lignealigne.remark.RemarkDetails;

/** The files of a remark, for whoever reads it. */
public final class RemarkFiles {

    private RemarkFiles() {}

    public static Component of(RemarkDetails remark) {
        return new FileList(remark.files());
    }
}
