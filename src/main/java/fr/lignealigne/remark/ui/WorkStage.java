package fr.lignealigne.remark.ui;

import fr.lignealigne.remark.DraftStage;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkState;

/** The groups in which an association reviews its remarks, in the order of the tabs. */
enum WorkStage {
    IN_WRITING("redaction"),
    PROPOSED("proposees"),
    SENT_BACK("renvoyees"),
    READY("pretes"),
    DEPOSITED("deposees"),
    WITHDRAWN("retirees");

    private final String address;

    WorkStage(String address) {
        this.address = address;
    }

    /** How an address names it. */
    String address() {
        return address;
    }

    static WorkStage of(RemarkDetails remark, DraftStage stage) {
        if (!remark.state().isWritable()) {
            return remark.state() == RemarkState.WITHDRAWN ? WITHDRAWN : DEPOSITED;
        }
        return switch (stage) {
            case IN_WRITING -> IN_WRITING;
            case PROPOSED -> PROPOSED;
            case SENT_BACK -> SENT_BACK;
            case READY -> READY;
        };
    }
}
