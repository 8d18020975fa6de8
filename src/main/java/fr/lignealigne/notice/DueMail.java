package fr.lignealigne.notice;

import fr.lignealigne.account.Viewer;
import java.util.List;

/**
 * What one mail to one person is to tell: several notices of one kind, or a digest.
 *
 * @param reader whose notices they are, as they are now
 */
public record DueMail(Viewer reader, boolean isDigest, List<Notice> notices) {

    public DueMail {
        notices = List.copyOf(notices);
    }
}
