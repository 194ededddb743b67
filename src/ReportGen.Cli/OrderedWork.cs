namespace ReportGen.Cli;

/// <summary>Pieces of work done at the same time and handed over in order.</summary>
internal static class OrderedWork
{
    /// <summary>Does every piece on at most so many threads, and hands each result over when those before it are done.</summary>
    /// <param name="count">How many pieces there are.</param>
    /// <param name="jobs">At least 1; with 1, everything happens on the thread of the caller.</param>
    /// <param name="work">Does a piece; must not throw.</param>
    /// <param name="handOver">Takes each result, one at a time and in order.</param>
    public static void Run<T>(int count, int jobs, Func<int, T> work, Action<int, T> handOver)
        where T : class
    {
        var queue = new Queue<T>(count, work, handOver);
        var threads = new Thread[Math.Min(jobs, count) - 1 is > 0 and var more ? more : 0];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(queue.Drain, maxStackSize: 16 * 1024 * 1024);
            threads[i].Start();
        }
        queue.Drain();
        foreach (var thread in threads)
            thread.Join();
    }

    private sealed class Queue<T>(int count, Func<int, T> work, Action<int, T> handOver)
        where T : class
    {
        private readonly Lock _lock = new();
        private readonly T?[] _waiting = new T?[count];
        private int _taken = -1;
        private int _handedOver;

        public void Drain()
        {
            for (var i = Interlocked.Increment(ref _taken); i < count; i = Interlocked.Increment(ref _taken))
            {
                var result = work(i);
                lock (_lock)
                {
                    _waiting[i] = result;
                    HandOver();
                }
            }
        }

        private void HandOver()
        {
            while (_handedOver < count && _waiting[_handedOver] is { } result)
            {
                handOver(_handedOver, result);
                _waiting[_handedOver++] = null;
            }
        }
    }
}
