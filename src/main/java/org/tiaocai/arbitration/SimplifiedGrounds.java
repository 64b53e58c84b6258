package org.tiaocai.arbitration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.RegistrationNumber;

/** Why cases are handled simply (规则56), as the review of the filing proposed it. */
@Repository
@Transactional
public class SimplifiedGrounds {

    private final JdbcClient jdbc;
    private final Arbitrations arbitrations;

    SimplifiedGrounds(JdbcClient jdbc, Arbitrations arbitrations) {
        this.jdbc = jdbc;
        this.arbitrations = arbitrations;
    }

    public void propose(RegistrationNumber number, @Nullable SimplifiedGround ground) {
        jdbc.sql("update arbitration set simplified_ground = ? where registration_number = ?")
                .params(ground == null ? null : ground.name(), number.value())
                .update();
    }

    /** Empty where the case is not, or no longer, handled simply, and where nobody said why: none is made up. */
    @Transactional(readOnly = true)
    public Optional<SimplifiedGround> of(RegistrationNumber number) {
        return arbitrations.get(number).isSimplified() ? proposed(number) : Optional.empty();
    }

    /** What was proposed, whether or not it has been decided. */
    @Transactional(readOnly = true)
    public Optional<SimplifiedGround> proposed(RegistrationNumber number) {
        return jdbc.sql("select simplified_ground from arbitration where registration_number = ? and simplified_ground"
                        + " is not null")
                .param(number.value())
                .query(String.class)
                .optional()
                .map(SimplifiedGround::valueOf);
    }
}
