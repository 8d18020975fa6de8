package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.sentence;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.Target;
import fr.lignealigne.remark.ui.JointLines;
import fr.lignealigne.remark.ui.RemarkFiles;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.DiffText;

/** A remark as the ministry that is asked about it reads it: who says what, with what they bring. */
class AskedRemark extends Article {

    AskedRemark(RemarkDetails remark) {
        addClassName("asked-remark");
        Span code = new Span(String.valueOf(remark.code()));
        code.addClassNames("soft", "small");
        add(new Header(new H3(remark.organisationName()), RemarkWords.kind(remark.kind()), code));
        add(new JointLines(remark.signatories()));
        if (remark.place().target() != Target.PASSAGE) {
            Span about = sentence(RemarkWords.placeInSentence(remark.place()));
            about.addClassNames("soft", "small");
            add(about);
        }
        String quote = remark.place().quote();
        if (!remark.wording().isBlank() && !remark.wording().equals(quote)) {
            Div wording = new Div(new DiffText(quote, remark.wording()));
            wording.addClassName("wording");
            add(wording);
        }
        if (!remark.body().isBlank()) {
            Paragraph body = inFrench(new Paragraph(remark.body()));
            body.addClassName("said");
            add(body);
        }
        if (!remark.evidence().figure().isBlank()) {
            add(PassagePane.evidence(remark.evidence()));
        }
        add(RemarkFiles.of(remark));
    }
}
