package fr.lignealigne.remark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemarkTableTest {

    @ParameterizedTest
    @EnumSource(RemarkState.class)
    void whatIsGoneInJavaIsGoneInSql(RemarkState state) {
        assertThat(RemarkTable.STANDS.contains("'" + state + "'")).isEqualTo(state.isGone());
    }
}
