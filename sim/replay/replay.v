// Replays recorded stimulus on a design, in plain Verilog: for Icarus or any other simulator.
//
//   +stimulus=FILE   one line a cycle: the set of clocks to step and the packed inputs, both hexadecimal; "-" is
//                    standard input
//   +expected=FILE   compare: one line a cycle, the packed outputs; digits x are not compared
//   +record=FILE     write the outputs instead, in binary, one line a cycle
//   +reply           write "APUS_ROW <outputs in binary>" to standard output after each cycle, for a program that waits
//   +after           outputs are taken after the active edge instead of before it
//
// replay_dut.v, which is written for each design, packs its ports and defines the sizes and kinds of clocks.
module replay;
  reg [`REPLAY_CLOCKS-1:0] clocks;
  reg [`REPLAY_CLOCKS-1:0] stepped;
  reg [`REPLAY_INPUTS-1:0] inputs;
  wire [`REPLAY_OUTPUTS-1:0] outputs;
  reg [`REPLAY_OUTPUTS-1:0] sampled;
  reg [`REPLAY_OUTPUTS-1:0] wanted;
  reg [`REPLAY_OUTPUTS-1:0] differing;
  reg [8*1024-1:0] name;
  integer stimulus, expected, record, fields, cycle, failures, position;
  reg reply, after;

  replay_dut dut (.clocks(clocks), .inputs(inputs), .outputs(outputs));

  task take;
    begin
      sampled = outputs;
      if (record != 0) $fdisplay(record, "%b", sampled);
      if (reply) begin
        $display("APUS_ROW %b", sampled);
        $fflush;
      end
      if (expected != 0) begin
        if ($fscanf(expected, "%h", wanted) != 1) begin
          $display("REPLAY cycle %0d: the file of expected outputs has ended", cycle);
          failures = failures + 1;
        end else begin
          for (position = 0; position < `REPLAY_OUTPUTS; position = position + 1)
            differing[position] = wanted[position] !== 1'bx && wanted[position] !== sampled[position];
          if (differing !== {`REPLAY_OUTPUTS{1'b0}}) begin
            failures = failures + 1;
            if (failures <= 10)
              $display("REPLAY cycle %0d: outputs %h, expected %h, differing %h", cycle, sampled, wanted, differing);
          end
        end
      end
    end
  endtask

  initial begin
    expected = 0;
    record = 0;
    cycle = 0;
    failures = 0;
    clocks = `REPLAY_IDLE;
    inputs = {`REPLAY_INPUTS{1'b0}};
    reply = $test$plusargs("reply") != 0;
    after = $test$plusargs("after") != 0;
    if (!$value$plusargs("stimulus=%s", name)) name = "stimulus.hex";
    if (name == "-") stimulus = 32'h8000_0000;
    else stimulus = $fopen(name, "r");
    if ($value$plusargs("expected=%s", name)) begin
      expected = $fopen(name, "r");
      if (expected == 0) failures = failures + 1;
    end
    if ($value$plusargs("record=%s", name)) begin
      record = $fopen(name, "w");
      if (record == 0) failures = failures + 1;
    end
    if (stimulus == 0 || failures != 0) begin
      $display("REPLAY FAILED: a file cannot be opened");
      $finish;
    end
    #5;
    fields = $fscanf(stimulus, "%h %h", stepped, inputs);
    while (fields == 2) begin
      clocks = (clocks & ~stepped) | (`REPLAY_IDLE & stepped);
      #5;
      if (!after) take;
      clocks = (clocks & ~stepped) | (~`REPLAY_IDLE & stepped);
      #5;
      if ((stepped & `REPLAY_BOTH) != 0) begin
        clocks = (clocks & ~(stepped & `REPLAY_BOTH)) | (`REPLAY_IDLE & stepped & `REPLAY_BOTH);
        #5;
      end
      if (after) take;
      cycle = cycle + 1;
      fields = $fscanf(stimulus, "%h %h", stepped, inputs);
    end
    if (expected != 0 && cycle == 0) $display("REPLAY FAILED: no cycles in the stimulus");
    else if (expected != 0 && failures == 0) $display("REPLAY PASSED: %0d cycles", cycle);
    else if (expected != 0) $display("REPLAY FAILED: %0d of %0d cycles differ", failures, cycle);
    if (record != 0) $fclose(record);
    $finish;
  end
endmodule
