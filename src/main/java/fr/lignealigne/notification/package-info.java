/** News: told in the transaction of what they tell, as notices and mails, and never with a word of a remark. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "notice",
            "plan",
            "consultation",
            "remark",
            "collective",
            "collective::position",
            "question",
            "plenary",
            "decision",
            "decision::assignment",
            "decision::note",
            "bilateral",
            "bilateral::contribution",
            "bilateral::minutes",
            "bilateral::request"
        })
package fr.lignealigne.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
