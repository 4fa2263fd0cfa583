package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What the listeners tell the engine, in the transaction of whoever told them. */
@BlendedTest
class ProcessesTest {
    private static final String WAITING = "processesTestWaiting";
    private static final String TASK = "userTask_wait";

    @Autowired
    Processes processes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    TransactionTemplate transaction;

    private final UUID row = UUID.randomUUID();
    private String deployment;

    enum Telling {
        START {
            @Override
            void tell(Processes processes, UUID row) {
                processes.start(WAITING, row);
            }
        },
        COMPLETE {
            @Override
            void tell(Processes processes, UUID row) {
                processes.complete(row, TASK, Map.of());
            }
        },
        COMPLETE_IF_WAITING {
            @Override
            void tell(Processes processes, UUID row) {
                processes.completeIfWaiting(row, TASK, Map.of());
            }
        },
        TELL {
            @Override
            void tell(Processes processes, UUID row) {
                processes.tell("nothing.happened", row);
            }
        },
        TELL_WAITING {
            @Override
            void tell(Processes processes, UUID row) {
                processes.tellWaiting("nothing.happened", row, Map.of());
            }
        };

        abstract void tell(Processes processes, UUID row);
    }

    @BeforeEach
    void a_process_that_waits_for_somebody() {
        var model = Bpmn.createExecutableProcess(WAITING)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask(TASK)
                .endEvent()
                .done();
        deployment = repository
                .createDeployment()
                .addModelInstance("processes-test.bpmn", model)
                .deploy()
                .getId();
    }

    @AfterEach
    void gone() {
        repository.deleteDeployment(deployment, true);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_told_outside_the_transaction_of_what_happened(Telling telling) {
        assertThatThrownBy(() -> telling.tell(processes, row)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void what_happened_and_what_follows_are_kept_together() {
        transaction.executeWithoutResult(status -> processes.start(WAITING, row));
        assertThat(instances()).isOne();

        transaction.executeWithoutResult(status -> processes.complete(row, TASK, Map.of()));
        assertThat(instances()).isZero();
    }

    @Test
    void what_did_not_happen_after_all_starts_nothing() {
        transaction.executeWithoutResult(status -> {
            processes.start(WAITING, row);
            status.setRollbackOnly();
        });

        assertThat(instances()).isZero();
    }

    @Test
    void what_did_not_happen_after_all_completes_nothing() {
        transaction.executeWithoutResult(status -> processes.start(WAITING, row));

        transaction.executeWithoutResult(status -> {
            processes.complete(row, TASK, Map.of());
            status.setRollbackOnly();
        });

        assertThat(instances()).isOne();
    }

    @Test
    void completing_what_nothing_waits_for_is_loud() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> processes.complete(row, TASK, Map.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(TASK)
                .hasMessageContaining(row.toString());
    }

    @Test
    void telling_the_one_that_waits_is_loud_when_none_does() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> processes.tellWaiting("nothing.happened", row, Map.of())))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void where_it_is_fine_that_nobody_waits_nothing_happens() {
        transaction.executeWithoutResult(status -> {
            processes.tell("nothing.happened", row);
            assertThat(processes.completeIfWaiting(row, TASK, Map.of())).isFalse();
        });
    }

    private long instances() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(row.toString())
                .count();
    }
}
