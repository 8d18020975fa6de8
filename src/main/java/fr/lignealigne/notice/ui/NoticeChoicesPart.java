package fr.lignealigne.notice.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.ui.AccountPart;
import fr.lignealigne.notice.NoticeChoices;

/** « Avis et courriels » on the account page. */
@org.springframework.stereotype.Component
class NoticeChoicesPart implements AccountPart {

    static final String ANCHOR = "avis";

    private final NoticeChoices choices;
    private final CurrentViewer viewers;

    NoticeChoicesPart(NoticeChoices choices, CurrentViewer viewers) {
        this.choices = choices;
        this.viewers = viewers;
    }

    @Override
    public String anchor() {
        return ANCHOR;
    }

    @Override
    public String title() {
        return t("notice.choices");
    }

    @Override
    public Component show() {
        return new NoticeChoicesFields(choices, viewers);
    }
}
