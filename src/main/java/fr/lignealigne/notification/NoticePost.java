package fr.lignealigne.notification;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.notice.DueMails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings the mails of notices that are due to the outbox; one that fails keeps no other person's from leaving. */
@Component
class NoticePost {

    private static final Logger LOG = LoggerFactory.getLogger(NoticePost.class);

    private final DueMails due;
    private final NoticeMails mails;

    NoticePost(DueMails due, NoticeMails mails) {
        this.due = due;
        this.mails = mails;
    }

    @Scheduled(fixedDelayString = "${portal.notice-interval:5s}")
    void round() {
        for (PersonId person : due.people()) {
            try {
                mails.write(person);
            } catch (RuntimeException e) {
                LOG.warn("The mails of notices to {} did not leave", person, e);
            }
        }
    }
}
