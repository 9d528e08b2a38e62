import Dispatch

/// Maps over a batch on several threads; results stand in the order of the batch, whatever the number of threads.
enum ParallelReading {
    static func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], threads: Int, _ transform: @Sendable (Input) -> Output
    ) -> [Output] {
        if threads <= 1 || inputs.count < 2 { return inputs.map(transform) }
        let workers = min(threads, inputs.count)
        var results: [Output?] = Array(repeating: nil, count: inputs.count)
        results.withUnsafeMutableBufferPointer { buffer in
            // Every worker writes places of its own, so the buffer needs no lock.
            nonisolated(unsafe) let places = buffer
            DispatchQueue.concurrentPerform(iterations: workers) { worker in
                for index in stride(from: worker, to: inputs.count, by: workers) {
                    places[index] = transform(inputs[index])
                }
            }
        }
        return results.compactMap { $0 }
    }
}
