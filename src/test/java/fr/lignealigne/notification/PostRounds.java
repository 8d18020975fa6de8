package fr.lignealigne.notification;

import org.springframework.boot.test.context.TestComponent;

/** Lets the rounds of the post be made when a test says so: the portal's own are seldom in tests. */
@TestComponent
public class PostRounds {

    private final NoticePost post;

    PostRounds(NoticePost post) {
        this.post = post;
    }

    /** Brings what is due to the outbox. */
    public void go() {
        post.round();
    }
}
